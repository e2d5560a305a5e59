%% compare: stderr
%% Reports of processes started with module, function and arguments; and of one whose
%% function does not exist.
-module(report_spawned_mfa).
-export([main/0, fails/1]).

main() ->
    run(?MODULE, fails, [some_reason]),
    run(?MODULE, missing, [1, 2]),
    run(no_such_module, start, []),
    io:format("done~n").

run(M, F, A) ->
    {_, R} = spawn_monitor(M, F, A),
    receive {'DOWN', R, _, _, _} -> ok end,
    timer:sleep(300).

fails(Reason) -> error(Reason).
