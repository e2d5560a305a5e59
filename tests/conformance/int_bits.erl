%% band bor bxor bnot on two's complement of any length.
-module(int_bits).
-export([main/0]).
-include("t.hrl").

main() ->
    Numbers = [0, 1, -1, 2, -2, 255, -256, 1 bsl 59, -(1 bsl 59), 1 bsl 64 - 1, -(1 bsl 64), 1 bsl 100 + 12345, -(1 bsl 100) - 1],
    [io:format("~p ~p: ~p ~p ~p~n", [A, B, id(A) band id(B), id(A) bor id(B), id(A) bxor id(B)]) || A <- Numbers, B <- Numbers],
    [io:format("bnot ~p = ~p~n", [A, bnot id(A)]) || A <- Numbers],
    Law = [x || A <- Numbers, B <- Numbers, (id(A) band id(B)) + (id(A) bor id(B)) =/= A + B],
    io:format("broken law: ~p~n", [Law]),
    t("band float", fun() -> id(1.0) band 1 end),
    t("bnot atom", fun() -> bnot id(a) end),
    t("bxor list", fun() -> 1 bxor id([]) end).
