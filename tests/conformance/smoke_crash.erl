%% compare: stderr
%% An uncaught error in the main process: the report, and exit status 1.
-module(smoke_crash).
-export([main/0, id/1]).

main() ->
    io:format("before~n"),
    id(1) + id(a),
    io:format("not reached~n").

id(X) -> X.
