%% halt() is halt(0).
-module(status_halt_zero).
-export([main/0]).

main() -> io:format("bye~n"), halt().
