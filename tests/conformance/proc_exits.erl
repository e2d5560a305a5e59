%% exit/2 with every kind of reason, to processes that trap and that do not.
-module(proc_exits).
-export([main/0]).
-include("t.hrl").

main() ->
    logger:set_primary_config(level, none),
    [t(io_lib:format("~p trap ~p", [Reason, Trap]), fun() -> outcome(Reason, Trap) end) || Reason <- [normal, shutdown, {shutdown, x}, kill, killed, oops], Trap <- [false, true]],
    t("to oneself", fun() -> reason(fun() -> exit(self(), why) end) end),
    t("normal to oneself", fun() -> reason(fun() -> exit(self(), normal), receive after 50 -> lived end end) end),
    t("kill to oneself", fun() -> reason(fun() -> process_flag(trap_exit, true), exit(self(), kill), receive after 50 -> lived end end) end),
    t("end of function", fun() -> reason(fun() -> anything end) end),
    t("exit", fun() -> reason(fun() -> exit({any, "term"}) end) end),
    t("throw", fun() -> reason(fun() -> throw(ball) end) end),
    t("error", fun() -> {R, S} = reason(fun() -> error(oops) end), {R, is_list(S)} end),
    t("badmatch", fun() -> {R, S} = reason(fun() -> 1 = id(2) end), {R, is_list(S)} end),
    t("busy", fun() -> P = spawn(fun Loop() -> Loop() end), R = monitor(process, P), exit(P, stop), receive {'DOWN', R, _, _, W} -> W end end),
    t("to the dead", fun() -> {P, R} = spawn_monitor(fun() -> ok end), receive {'DOWN', R, _, _, _} -> ok end, exit(P, kill) end),
    t("to nonsense", fun() -> exit(id(x), kill) end).

outcome(Reason, Trap) ->
    Me = self(),
    {P, R} = spawn_monitor(fun() -> process_flag(trap_exit, Trap), Me ! ready, receive {'EXIT', Me, W} -> exit({trapped, W}); go_on -> exit(lived) end end),
    receive ready -> ok end,
    exit(P, Reason),
    P ! go_on,
    receive {'DOWN', R, process, P, W} -> W end.

reason(F) ->
    {P, R} = spawn_monitor(F),
    receive {'DOWN', R, process, P, W} -> W end.
