%% div and rem: truncation towards zero for every combination of signs and sizes.
-module(int_div_rem).
-export([main/0]).
-include("t.hrl").

main() ->
    Numbers = [1, 2, 3, 7, 1 bsl 59 - 1, 1 bsl 59, 1 bsl 63, 1 bsl 64 + 1, 12345678901234567890123456789],
    Signed = [S * N || N <- Numbers, S <- [1, -1]],
    Bad = [{A, B} || A <- [0 | Signed], B <- Signed,
                     (id(A) div id(B)) * B + (id(A) rem id(B)) =/= A orelse abs(id(A) rem id(B)) >= abs(B)],
    io:format("broken law: ~p~n", [Bad]),
    [io:format("~p / ~p: ~p ~p~n", [A, B, id(A) div id(B), id(A) rem id(B)]) || A <- Signed, B <- [3, -3, 1 bsl 60, -(1 bsl 64)]],
    t("smallest small div -1", fun() -> id(-(1 bsl 59)) div id(-1) end),
    t("by zero", fun() -> 1 div id(0) end),
    t("rem zero", fun() -> 1 rem id(0) end),
    t("big by zero", fun() -> (1 bsl 100) div id(0) end),
    t("float", fun() -> 4.0 div id(2) end),
    t("rem of atom", fun() -> id(x) rem 2 end).
