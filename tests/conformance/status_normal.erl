%% The entry function returns: status 0.
-module(status_normal).
-export([main/0]).

main() -> io:format("returned~n"), {any, value}.
