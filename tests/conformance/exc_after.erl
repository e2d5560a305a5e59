%% after: it always runs, in order, and may replace the exception.
-module(exc_after).
-export([main/0]).
-include("t.hrl").

main() ->
    t("value", fun() -> try id(v) after say(cleaned) end end),
    t("exception", fun() -> try throw(id(v)) after say(cleaned) end end),
    t("caught", fun() -> try throw(id(v)) catch v -> say(caught) after say(cleaned) end end),
    t("nested", fun() -> try try error(id(a)) after say(inner) end after say(outer) end end),
    t("raise in after", fun() -> try throw(id(first)) after throw(second) end end),
    t("raise in catch", fun() -> try throw(id(first)) catch _ -> exit(second) after say(cleaned) end end),
    t("rethrown", fun() -> try try throw(id(a)) catch C:R:S -> erlang:raise(C, {wrapped, R}, S) end catch X:Y -> {X, Y} end end),
    t("value of after is dropped", fun() -> try 1 after id(2) end end),
    t("of and after", fun() -> try id(1) of 1 -> say(of_clause) after say(cleaned) end end),
    t("deep", fun() -> deep(1000) end),
    t("loop", fun() -> loop(10000, 0) end).

say(X) -> io:format("[~p]", [X]), X.

deep(0) -> throw(bottom);
deep(N) -> try deep(N - 1) catch throw:bottom when N rem 2 =:= 5 -> no after put(depth, N) end.

loop(0, A) -> A;
loop(N, A) -> loop(N - 1, try A + id(1) catch _:_ -> 0 after ok end).
