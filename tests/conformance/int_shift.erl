%% bsl and bsr by amounts of every size and sign.
-module(int_shift).
-export([main/0]).
-include("t.hrl").

main() ->
    Numbers = [0, 1, -1, 3, -3, 1 bsl 58, 1 bsl 59, -(1 bsl 59), 1 bsl 64, -(1 bsl 64) - 1, 1 bsl 130 + 7],
    Amounts = [0, 1, 2, 58, 59, 60, 63, 64, 65, 128, 200],
    [io:format("~p ~p: ~p ~p ~p ~p~n", [N, S, id(N) bsl id(S), id(N) bsr id(S), id(N) bsl id(-S), id(N) bsr id(-S)]) || N <- Numbers, S <- Amounts],
    t("far right", fun() -> [id(5) bsr (1 bsl 70), id(-5) bsr (1 bsl 70), id(5) bsl -(1 bsl 70)] end),
    t("zero far left", fun() -> id(0) bsl (1 bsl 70) end),
    t("too far left", fun() -> id(1) bsl (1 bsl 70) end),
    t("by atom", fun() -> 1 bsl id(a) end),
    t("float", fun() -> id(1.0) bsr 1 end).
