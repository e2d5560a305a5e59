%% The standard order of terms, over pairs of every type.
-module(term_order).
-export([main/0]).
-include("t.hrl").

main() ->
    Terms = [1, 1.0, -5, 1 bsl 70, 2.5, a, b, 'A', {}, {1}, {1, 2}, {2}, #{}, #{a => 1}, #{b => 1}, #{a => 1, b => 2}, [], [1], [1, 2], [2], [1 | 2], "ab", [[]], <<>>, <<"ab">>, <<"b">>, fun lists:map/2],
    [io:format("~p ~p ~s~n", [A, B, relation(id(A), id(B))]) || A <- Terms, B <- Terms],
    io:format("~p~n", [lists:sort([X || X <- Terms, not is_float(X)])]),
    t("pids", fun() -> A = self(), B = spawn(fun() -> ok end), {A < B, A =:= id(A), A == B} end),
    t("references", fun() -> A = make_ref(), B = make_ref(), {A =:= B, A < B orelse B < A} end),
    t("deep", fun() -> A = nest(10000, 1), B = nest(10000, 2), {A < B, A =:= nest(10000, 1)} end),
    t("deep tuples", fun() -> A = box(10000, 1), B = box(10000, 1.0), {A == B, A =:= B} end).

relation(A, B) when A =:= B -> "=:=";
relation(A, B) when A == B -> "==";
relation(A, B) when A < B -> "<";
relation(A, B) when A > B -> ">".

nest(0, X) -> X;
nest(N, X) -> nest(N - 1, [X]).

box(0, X) -> X;
box(N, X) -> box(N - 1, {X}).
