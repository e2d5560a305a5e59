%% send_after, start_timer, cancel, read: order and results, never a time.
-module(timer_basics).
-export([main/0]).
-include("t.hrl").

main() ->
    t("send_after", fun() -> erlang:send_after(5, self(), {m, 1}), receive X -> X end end),
    t("start_timer", fun() -> R = erlang:start_timer(5, self(), payload), receive {timeout, R, P} -> P end end),
    t("order", fun() -> [erlang:send_after(T, self(), T) || T <- [90, 30, 0, 60]], [receive X -> X end || _ <- [1, 2, 3, 4]] end),
    t("same time, same order", fun() -> [erlang:send_after(20, self(), N) || N <- lists:seq(1, 5)], lists:sort([receive X -> X end || _ <- lists:seq(1, 5)]) end),
    t("cancel", fun() -> R = erlang:send_after(60000, self(), never), N = erlang:cancel_timer(R), {N > 0, N =< 60000, erlang:cancel_timer(R)} end),
    t("cancel without result", fun() -> R = erlang:send_after(60000, self(), never), {erlang:cancel_timer(R, [{info, false}]), erlang:cancel_timer(R, [{info, false}])} end),
    t("cancel asynchronously", fun() -> R = erlang:send_after(60000, self(), never), {erlang:cancel_timer(R, [{async, true}]), receive {cancel_timer, R, N} -> N > 0 end} end),
    t("read", fun() -> R = erlang:send_after(60000, self(), never), N = erlang:read_timer(R), {N > 0, N =< 60000, erlang:cancel_timer(R) > 0, erlang:read_timer(R)} end),
    t("fired", fun() -> R = erlang:send_after(0, self(), x), receive x -> {erlang:read_timer(R), erlang:cancel_timer(R)} end end),
    t("to a name", fun() -> register(me, self()), erlang:send_after(5, me, named), R = receive named -> got end, unregister(me), R end),
    t("to no name", fun() -> R = erlang:send_after(1, nobody_here, x), receive after 20 -> is_reference(R) end end),
    t("to the dead", fun() -> {P, M} = spawn_monitor(fun() -> ok end), receive {'DOWN', M, _, _, _} -> ok end, is_reference(erlang:send_after(1, P, x)) end),
    t("absolute", fun() -> At = erlang:monotonic_time(millisecond) + 10, erlang:send_after(At, self(), x, [{abs, true}]), receive x -> erlang:monotonic_time(millisecond) >= At end end),
    t("absolute in the past", fun() -> erlang:start_timer(erlang:monotonic_time(millisecond) - 10, self(), x, [{abs, true}]), receive {timeout, _, X} -> X end end),
    t("many", fun() -> [erlang:send_after(N rem 50, self(), {n, N}) || N <- lists:seq(1, 2000)], lists:sum([receive {n, N} -> N end || _ <- lists:seq(1, 2000)]) end),
    t("many cancelled", fun() -> Rs = [erlang:send_after(10000, self(), {n, N}) || N <- lists:seq(1, 2000)], length([R || R <- Rs, is_integer(erlang:cancel_timer(R))]) end),
    t("message is a copy", fun() -> T = id({lists:seq(1, 100), #{a => "b"}}), erlang:send_after(1, self(), T), receive X -> X =:= T end end),
    [t("wrong", F) || F <- [fun() -> erlang:send_after(id(-1), self(), x) end, fun() -> erlang:send_after(id(a), self(), x) end, fun() -> erlang:send_after(1, id("x"), x) end, fun() -> erlang:start_timer(id(1 bsl 100), self(), x) end,
                            fun() -> erlang:cancel_timer(id(x)) end, fun() -> erlang:read_timer(id(x)) end, fun() -> erlang:send_after(1, self(), x, id([bad])) end]],
    t("nothing is left", fun() -> receive X -> X after 30 -> nothing end end).
