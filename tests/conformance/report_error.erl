%% compare: stderr
%% The report of an uncaught error with its stack.
-module(report_error).
-export([main/0, id/1]).

main() -> io:format("before~n"), X = calculate(id(0)), io:format("~p~n", [X]).

calculate(N) -> 1 + divide(100, N).

divide(A, B) -> A div B.

id(X) -> X.
