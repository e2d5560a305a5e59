%% Closures: what they capture, funs as data, named funs, equality.
-module(fun_closures).
-export([main/0]).
-include("t.hrl").

main() ->
    Add = fun(N) -> fun(X) -> X + N end end,
    t("adder", fun() -> (Add(id(5)))(10) end),
    t("compose", fun() -> (compose([fun(X) -> X * 2 end, Add(1), fun integer_to_list/1]))(20) end),
    t("counter", fun() -> element(1, (counter(3))()) end),
    t("named", fun() -> (fun Fact(0) -> 1; Fact(N) -> N * Fact(N - 1) end)(20) end),
    t("many captured", fun() -> [A, B, C, D, E, F] = id([1, 2, 3, 4, 5, 6]), G = fun(X) -> X + A + B + C + D + E + F end, G(100) end),
    t("list of funs", fun() -> [F(3) || F <- [fun(X) -> X * N end || N <- [1, 2, 3]]] end),
    t("same fun", fun() -> F = Add(1), {F =:= F, Add(id(1)) =:= Add(1), Add(1) =:= Add(2)} end),
    t("in a map key", fun() -> F = fun lists:map/2, maps:get(fun lists:map/2, #{F => found}) end),
    t("big environment", fun() -> L = lists:seq(1, 1000), F = fun() -> lists:sum(L) end, F() end),
    t("shadowed", fun() -> X = 1, F = fun(Y) -> X + Y end, F(id(2)) end),
    t("clauses", fun() -> F = fun(0) -> zero; (N) when N > 0 -> positive; (_) -> negative end, [F(id(N)) || N <- [0, 1, -1, a]] end),
    t("arity 0 to 8", fun() -> [(fun() -> 0 end)(), (fun(A1, B1, C1, D1, E1, F1, G1, H1) -> A1 + B1 + C1 + D1 + E1 + F1 + G1 + H1 end)(1, 2, 3, 4, 5, 6, 7, 8)] end),
    t("deep recursion", fun() -> (fun Loop(0) -> 0; Loop(N) -> 1 + Loop(N - 1) end)(100000) end).

compose(Fs) -> lists:foldl(fun(F, G) -> fun(X) -> F(G(X)) end end, fun(X) -> X end, Fs).

counter(N) -> fun() -> {N, counter(N + 1)} end.
