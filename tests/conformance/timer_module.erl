%% The timer module.
-module(timer_module).
-export([main/0, tell/2]).
-include("t.hrl").

main() ->
    t("tc", fun() -> {T, V} = timer:tc(fun() -> timer:sleep(10), done end), {T >= 10000, V} end),
    t("tc with arguments", fun() -> {_, V} = timer:tc(fun(A, B) -> A + B end, [1, 2]), V end),
    t("tc mfa", fun() -> {_, V} = timer:tc(lists, sum, [[1, 2, 3]]), V end),
    t("units", fun() -> {timer:seconds(2), timer:minutes(2), timer:hours(2), timer:hms(1, 2, 3), timer:now_diff({1, 2, 3}, {1, 1, 4})} end),
    t("send_after", fun() -> {ok, _} = timer:send_after(5, hello), receive X -> X end end),
    t("apply_after", fun() -> {ok, _} = timer:apply_after(5, ?MODULE, tell, [self(), applied]), receive X -> X end end),
    t("interval", fun() -> {ok, R} = timer:send_interval(5, tick), [receive tick -> ok end || _ <- [1, 2, 3]], timer:cancel(R) end),
    t("after cancelling", fun() -> receive after 20 -> ok end, drain(), receive tick -> tick after 50 -> quiet end end),
    t("cancel", fun() -> {ok, R} = timer:send_after(30, late), {ok, cancel} = timer:cancel(R), receive late -> late after 60 -> quiet end end),
    t("exit_after", fun() -> {P, M} = spawn_monitor(fun() -> receive never -> ok end end), {ok, _} = timer:exit_after(5, P, time_is_up), receive {'DOWN', M, _, _, W} -> W end end),
    t("kill_after", fun() -> {P, M} = spawn_monitor(fun() -> receive never -> ok end end), {ok, _} = timer:kill_after(5, P), receive {'DOWN', M, _, _, W} -> W end end),
    t("wrong", fun() -> {timer:send_after(id(-1), x), timer:cancel(id(x)), timer:apply_after(id(a), m, f, [])} end).

tell(To, What) -> To ! What.

drain() -> receive tick -> drain() after 0 -> ok end.
