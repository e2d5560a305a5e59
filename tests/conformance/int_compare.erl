%% Comparison of integers with each other and with floats, where floats run out of digits.
-module(int_compare).
-export([main/0]).
-include("t.hrl").

main() ->
    Numbers = [0, 1, 1.0, -1, -1.5, 1 bsl 53, 9007199254740992.0, 1 bsl 53 + 1, 1 bsl 59, 1 bsl 60, 1.0e18, 1 bsl 64, 18446744073709551616.0,
               1 bsl 64 + 1, 1 bsl 1100, -(1 bsl 1100), 1.7e308, -1.7e308, 1.0e-300],
    [io:format("~p ~p: ~p~n", [A, B, [id(A) < id(B), id(A) =< id(B), id(A) == id(B), id(A) =:= id(B), id(A) /= id(B), id(A) > id(B)]]) || A <- Numbers, B <- Numbers],
    io:format("~p~n", [[max(id(1), 1.0), max(id(1.0), 1), min(id(1), 1.0), min(id(1.0), 1)]]).
