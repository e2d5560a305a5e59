%% halt from another process while the first one waits.
-module(status_halt_elsewhere).
-export([main/0]).

main() ->
    spawn(fun() -> io:format("halting~n"), halt(3) end),
    receive never -> ok end.
