%% List comprehensions: generators, filters, patterns that skip, and errors.
-module(list_comprehension).
-export([main/0]).
-include("t.hrl").

main() ->
    t("nested", fun() -> [{X, Y} || X <- [1, 2, 3], Y <- [a, b], X =/= 2] end),
    t("pattern", fun() -> [X || {ok, X} <- [{ok, 1}, error, {ok, 2}, {ok, 3, 4}]] end),
    t("shadowing", fun() -> X = 5, {[X || X <- [1, 2]], X} end),
    t("dependent", fun() -> [{X, Y} || X <- lists:seq(1, 4), Y <- lists:seq(X, 4), X + Y =:= 5] end),
    t("pythagoras", fun() -> [{A, B, C} || A <- lists:seq(1, 20), B <- lists:seq(A, 20), C <- lists:seq(B, 20), A * A + B * B =:= C * C] end),
    t("filter that fails", fun() -> [X || X <- [1, a, 2], X + 1 > 2] end),
    t("guard that fails", fun() -> [X || X <- [{1}, a, {2}], element(1, X) > 1] end),
    t("filter no boolean", fun() -> [X || X <- [1, 2], id(foo)] end),
    t("no list", fun() -> [X || X <- id(a)] end),
    t("improper", fun() -> [X || X <- id([1, 2 | 3])] end),
    t("no generator", fun() -> [yes || id(true)] ++ [no || id(false)] end),
    t("side effects", fun() -> [io:format("~p ", [X]) || X <- [1, 2, 3]] end),
    t("large", fun() -> length([X || X <- lists:seq(1, 100000), X rem 3 =:= 0]) end).
