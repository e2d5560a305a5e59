%% compare: stderr
%% With the primary level at none there are no reports; back at notice there are.
-module(report_levels).
-export([main/0]).

main() ->
    ok = logger:set_primary_config(level, none),
    crash(unseen),
    ok = logger:set_primary_config(level, notice),
    crash(seen),
    io:format("done~n").

crash(Reason) ->
    {_, R} = spawn_monitor(fun() -> error(Reason) end),
    receive {'DOWN', R, _, _, _} -> ok end,
    timer:sleep(300).
