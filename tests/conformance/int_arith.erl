%% + - * around the limits of small integers and of machine words.
-module(int_arith).
-export([main/0]).
-include("t.hrl").

main() ->
    Edges = [0, 1, -1, 1 bsl 59 - 1, 1 bsl 59, -(1 bsl 59), -(1 bsl 59) - 1, 1 bsl 62, 1 bsl 63 - 1, 1 bsl 63, -(1 bsl 63),
             1 bsl 64 - 1, 1 bsl 64, -(1 bsl 64), 1 bsl 128, 3 bsl 200],
    [io:format("~p ~s ~p = ~p~n", [A, Op, B, calc(Op, id(A), id(B))]) || A <- Edges, B <- Edges, Op <- ["+", "-", "*"]],
    [io:format("- ~p = ~p, abs ~p~n", [A, -id(A), abs(id(A))]) || A <- Edges],
    t("atom plus one", fun() -> id(a) + 1 end),
    t("one minus list", fun() -> 1 - id([]) end),
    t("tuple times float", fun() -> id({}) * 1.0 end),
    t("minus atom", fun() -> -id(a) end),
    t("plus atom", fun() -> +id(a) end),
    t("abs of atom", fun() -> abs(id(a)) end).

calc("+", A, B) -> A + B;
calc("-", A, B) -> A - B;
calc("*", A, B) -> A * B.
