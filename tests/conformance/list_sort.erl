%% Sorting of many shapes of lists, stability, and orders of the caller's.
-module(list_sort).
-export([main/0]).
-include("t.hrl").

main() ->
    Random = random(500, 12345),
    t("random", fun() -> lists:sort(Random) =:= reference(Random) end),
    t("shapes", fun() -> [lists:sort(L) =:= reference(L) || L <- [lists:seq(1, 200), lists:seq(200, 1, -1), lists:duplicate(50, x), lists:seq(1, 50) ++ lists:seq(1, 50), random(1, 1), random(2, 2), random(3, 3)]] end),
    t("usort", fun() -> lists:usort([N rem 10 || N <- Random]) end),
    t("by fun", fun() -> lists:sort(fun(A, B) -> A >= B end, [3, 1, 2, 3]) end),
    t("stable by fun", fun() -> lists:sort(fun({A, _}, {B, _}) -> A =< B end, [{N rem 3, N} || N <- lists:seq(1, 12)]) end),
    t("keysort", fun() -> lists:keysort(1, [{N rem 3, N} || N <- lists:seq(1, 12)]) end),
    t("ukeysort", fun() -> lists:ukeysort(1, [{N rem 3, N} || N <- lists:seq(1, 12)]) end),
    t("mixed", fun() -> lists:sort([b, 1, "x", {a}, 2.5, [], #{}, a, {}, [1], self() =:= x, -1]) end),
    t("merge", fun() -> {lists:merge([1, 3, 5], [2, 3, 4]), lists:umerge([1, 3], [1, 2, 3]), lists:merge([[1, 4], [2], [], [0, 9]]), lists:keymerge(1, [{1, a}], [{1, b}, {2, c}])} end),
    t("merge by fun", fun() -> lists:merge(fun(A, B) -> A >= B end, [5, 3], [4, 3, 1]) end),
    [t("error", F) || F <- [fun() -> lists:sort(id(a)) end, fun() -> lists:sort(id([1 | 2])) end, fun() -> lists:keysort(2, id([{1}, {2}])) end, fun() -> lists:keysort(0, id([])) end, fun() -> lists:sort(id(f), [1, 2]) end]].

%% Insertion: slow and plain.
reference(L) -> lists:foldr(fun insert/2, [], L).

insert(X, [Y | Rest]) when X > Y -> [Y | insert(X, Rest)];
insert(X, Rest) -> [X | Rest].

random(0, _) -> [];
random(N, Seed) -> Next = (Seed * 1103515245 + 12345) band 16#7FFFFFFF, [Next rem 1000 | random(N - 1, Next)].
