%% halt(N) ends at once with status N; what was written before is written.
-module(status_halt).
-export([main/0]).

main() ->
    spawn(fun() -> receive after infinity -> ok end end),
    [io:format("line ~b~n", [N]) || N <- lists:seq(1, 100)],
    halt(7),
    io:format("not reached~n").
