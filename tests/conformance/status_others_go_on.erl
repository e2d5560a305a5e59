%% Processes that are left when the entry function returns do not hold up the end.
-module(status_others_go_on).
-export([main/0]).

main() ->
    [spawn(fun() -> receive after 60000 -> ok end end) || _ <- lists:seq(1, 100)],
    spawn(fun Busy() -> Busy() end),
    io:format("done~n").
