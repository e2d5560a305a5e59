%% after: zero, short, infinity, wrong values, and that nothing is early.
-module(recv_timeout).
-export([main/0]).
-include("t.hrl").

main() ->
    t("zero, empty", fun() -> receive X -> X after 0 -> empty end end),
    t("zero, something else", fun() -> self() ! a, R = receive b -> b after 0 -> none end, {R, receive a -> a end} end),
    t("zero, a match", fun() -> self() ! b, receive b -> b after 0 -> none end end),
    t("not early", fun() -> [begin T0 = erlang:monotonic_time(millisecond), receive after T -> ok end, erlang:monotonic_time(millisecond) - T0 >= T end || T <- [1, 5, 20, 50]] end),
    t("message in time", fun() -> Me = self(), spawn(fun() -> receive after 10 -> Me ! now end end), receive now -> ok after 5000 -> late end end),
    t("infinity", fun() -> Me = self(), spawn(fun() -> receive after 10 -> Me ! now end end), receive now -> ok after id(infinity) -> late end end),
    t("other messages do not restart it", fun() ->
                                                  Me = self(),
                                                  P = spawn(fun() -> noise(Me) end),
                                                  T0 = erlang:monotonic_time(millisecond),
                                                  receive never -> ok after 50 -> ok end,
                                                  exit(P, kill),
                                                  Took = erlang:monotonic_time(millisecond) - T0,
                                                  {Took >= 50, Took < 1000}
                                          end),
    flush(),
    [t("wrong", fun() -> receive after id(T) -> ok end end) || T <- [-1, a, 1.5, 1 bsl 64]],
    t("largest", fun() -> self() ! x, receive x -> ok after id(16#FFFFFFFF) -> late end end),
    t("too large", fun() -> receive after id(16#100000000) -> late end end),
    t("sleep", fun() -> timer:sleep(5) end),
    t("many short ones", fun() -> [receive after 0 -> ok end || _ <- lists:seq(1, 1000)], done end).

noise(To) -> To ! noise, receive after 5 -> noise(To) end.

flush() -> receive _ -> flush() after 20 -> ok end.
