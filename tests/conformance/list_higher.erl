%% map, filter, folds and the like: results, order of calls, and exceptions in the fun.
-module(list_higher).
-export([main/0]).
-include("t.hrl").

main() ->
    L = lists:seq(1, 6),
    Say = fun(X) -> io:format("<~p>", [X]), X end,
    t("order of map", fun() -> lists:map(Say, L) end),
    t("order of foldr", fun() -> lists:foldr(fun(X, A) -> Say(X) - A end, 0, L) end),
    t("order of filter", fun() -> lists:filter(fun(X) -> Say(X) rem 2 =:= 0 end, L) end),
    t("order of mapfoldr", fun() -> lists:mapfoldr(fun(X, A) -> {Say(X) * A, A + 1} end, 1, L) end),
    t("mapfoldl", fun() -> lists:mapfoldl(fun(X, A) -> {X * A, A + X} end, 1, L) end),
    t("any stops", fun() -> lists:any(fun(X) -> Say(X) > 2 end, L) end),
    t("all stops", fun() -> lists:all(fun(X) -> Say(X) < 2 end, L) end),
    t("search", fun() -> {lists:search(fun(X) -> X > 3 end, L), lists:search(fun(X) -> X > 9 end, L)} end),
    t("split", fun() -> {lists:splitwith(fun(X) -> X < 3 end, L), lists:takewhile(fun(X) -> X < 3 end, L), lists:dropwhile(fun(X) -> X < 3 end, L), lists:partition(fun(X) -> X rem 2 =:= 0 end, L)} end),
    t("filtermap", fun() -> lists:filtermap(fun(X) when X > 4 -> true; (X) when X > 2 -> {true, {X}}; (_) -> false end, L) end),
    t("flatmap", fun() -> lists:flatmap(fun(X) -> lists:duplicate(X, X) end, [1, 2, 3]) end),
    t("foreach", fun() -> lists:foreach(Say, L) end),
    t("zips", fun() -> {lists:zip(L, L), lists:zipwith(fun(A, B) -> A * B end, L, L), lists:unzip([{1, a}, {2, b}]), lists:zip3([1], [2], [3]), lists:unzip3([{1, 2, 3}])} end),
    t("deep", fun() -> lists:foldr(fun(X, A) -> X + A end, 0, lists:seq(1, 200000)) end),
    t("throw out", fun() -> catch lists:foreach(fun(3) -> throw(found); (_) -> ok end, L) end),
    t("error in fun", fun() -> lists:map(fun(X) -> 10 div (X - 3) end, L) end),
    t("no fun", fun() -> lists:map(id(a), L) end),
    t("wrong arity", fun() -> lists:foldl(fun(X) -> X end, 0, L) end),
    t("no list", fun() -> lists:map(fun(X) -> X end, id(a)) end),
    t("not boolean", fun() -> lists:filter(fun(_) -> maybe_so end, L) end).
