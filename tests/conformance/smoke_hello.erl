%% The least that must work.
-module(smoke_hello).
-export([main/0]).

main() ->
    io:format("Hello, ~s!~n", ["world"]).
