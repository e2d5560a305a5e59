%% Monitors: reasons, several at once, demonitor with its options, the dead.
-module(monitor_signals).
-export([main/0]).
-include("t.hrl").

main() ->
    logger:set_primary_config(level, none),
    t("reasons", fun() -> [begin {P, R} = spawn_monitor(fun() -> exit(W) end), receive {'DOWN', R, process, P, X} -> X end end || W <- [normal, shutdown, {x, 1}, killed]] end),
    t("several", fun() -> P = waiting(), Rs = [monitor(process, P) || _ <- [1, 2, 3]], P ! stop, [receive {'DOWN', R, process, P, W} -> W end || R <- Rs] end),
    t("of the dead", fun() -> P = dead(), R = monitor(process, P), receive {'DOWN', R, process, P, W} -> W end end),
    t("of no name", fun() -> R = monitor(process, no_such_name), receive {'DOWN', R, process, {no_such_name, N}, W} -> {N =:= node(), W} end end),
    t("of oneself", fun() -> R = monitor(process, self()), {is_reference(R), demonitor(R)} end),
    t("demonitor", fun() -> P = waiting(), R = monitor(process, P), demonitor(R), stop(P), receive {'DOWN', R, _, _, _} -> told after 30 -> not_told end end),
    t("demonitor too late", fun() -> P = waiting(), R = monitor(process, P), stop(P), {demonitor(R), receive {'DOWN', R, _, _, W} -> W after 0 -> none end} end),
    t("flush", fun() -> P = waiting(), R = monitor(process, P), stop(P), {demonitor(R, [flush]), receive {'DOWN', R, _, _, W} -> W after 0 -> none end} end),
    t("info", fun() -> P = waiting(), R = monitor(process, P), {demonitor(R, [info]), demonitor(R, [info]), demonitor(R, [flush, info]), stop(P)} end),
    t("of another's", fun() -> Me = self(), P = waiting(), Q = spawn(fun() -> Me ! monitor(process, P), receive stop -> ok end end), R = receive X -> X end, V = try demonitor(R) catch C:E -> {C, E} end, stop(P), stop(Q), V end),
    t("shown", fun() -> P = waiting(), monitor(process, P), {monitors, M} = process_info(self(), monitors), {monitored_by, B} = process_info(P, monitored_by), stop(P), {lists:member({process, P}, M), B =:= [self()], receive {'DOWN', _, _, P, W} -> W end} end),
    t("tag", fun() -> P = waiting(), R = monitor(process, P, [{tag, {down, mine}}]), P ! stop, receive {{down, mine}, R, process, P, W} -> W end end),
    t("alias", fun() -> A = alias(), A ! hello, B = receive hello -> got after 100 -> lost end, {unalias(A), A ! again, B, receive again -> got after 20 -> lost end} =:= {true, again, got, lost} end),
    t("alias of a monitor", fun() -> P = spawn(fun() -> receive {To, R} -> To ! {R, reply} end end), R = monitor(process, P, [{alias, reply_demonitor}]), P ! {R, R}, receive {R, reply} -> got end end),
    [t("wrong", F) || F <- [fun() -> monitor(process, id("x")) end, fun() -> monitor(id(nothing), self()) end, fun() -> demonitor(id(a)) end, fun() -> demonitor(make_ref(), id([bad])) end]],
    t("unknown reference", fun() -> {demonitor(make_ref()), demonitor(make_ref(), [info])} end).

waiting() -> spawn(fun() -> receive stop -> ok end end).

stop(P) -> R = monitor(process, P), P ! stop, receive {'DOWN', R, _, _, _} -> ok end.

dead() -> {P, R} = spawn_monitor(fun() -> ok end), receive {'DOWN', R, _, _, _} -> P end.
