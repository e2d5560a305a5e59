%% Errors of matching: badmatch, case_clause, if_clause, function_clause, badrecord, and
%% those of guards, which are no errors.
-module(exc_match).
-export([main/0]).
-include("t.hrl").

main() ->
    t("badmatch", fun() -> {ok, _} = id({error, "why"}) end),
    t("badmatch of literal", fun() -> 1 = id(2) end),
    t("badmatch of bound", fun() -> X = id(1), X = id(1.0) end),
    t("case", fun() -> case id([a]) of [] -> 1; {_} -> 2 end end),
    t("if", fun() -> X = id(1), if X > 2 -> yes end end),
    t("function", fun() -> f(id([1 | 2]), x) end),
    t("local recursion", fun() -> sum(id([1, 2, x])) end),
    t("improper tail", fun() -> sum(id([1, 2 | 3])) end),
    t("guards do not fail", fun() -> [g(id(X)) || X <- [1, a, {}, "x", 1.5, #{}]] end),
    t("or in guards", fun() -> [h(id(X)) || X <- [{}, [], [1], 5]] end),
    t("boolean operators", fun() -> id(true) andalso id(foo) end),
    t("andalso needs a boolean", fun() -> id(foo) andalso true end),
    t("and needs booleans", fun() -> id(foo) and true end),
    t("not", fun() -> not id(1) end),
    t("same variable twice", fun() -> [same(id(A), id(B)) || {A, B} <- [{1, 1}, {1, 1.0}, {"a", "a"}]] end),
    t("string prefix", fun() -> "ab" ++ Rest = id("abc"), Rest end),
    t("deep pattern", fun() -> {a, [{b, [X | _]} | _], #{k := {Y}}} = id({a, [{b, [1, 2]}], #{k => {3}}}), {X, Y} end).

f([], _) -> 1;
f([_, _], _) -> 2.

sum([]) -> 0;
sum([X | Rest]) when is_integer(X) -> X + sum(Rest).

g(X) when X + 1 > 1 -> number;
g(X) when element(1, X) =:= a -> tuple;
g(X) when hd(X) =:= $x -> list;
g(_) -> other.

h(X) when tuple_size(X) =:= 0; length(X) =:= 0; X > 4 -> yes;
h(_) -> no.

same(X, X) -> true;
same(_, _) -> false.
