%% trunc, round, floor, ceil and float.
-module(float_rounding).
-export([main/0]).
-include("t.hrl").

main() ->
    Floats = [0.0, 0.4, 0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 0.49999999999999994, 4503599627370497.5, 9007199254740993.0, 1.0e18, -1.0e18, 1.0e22, 1.7e308, -1.7e308, 1.0e-320],
    [io:format("~p: ~p ~p ~p ~p~n", [F, trunc(id(F)), round(id(F)), floor(id(F)), ceil(id(F))]) || F <- Floats],
    [io:format("~p~n", [float(id(N))]) || N <- [0, 1, -1, 1 bsl 53 + 1, 1 bsl 64, 1 bsl 1000]],
    t("float of too big", fun() -> float(id(1 bsl 1024)) end),
    t("trunc of integer", fun() -> {trunc(id(5)), round(id(5)), floor(id(-5)), ceil(id(1 bsl 80))} end),
    [t("not a number", fun() -> F(id(a)) end) || F <- [fun trunc/1, fun round/1, fun floor/1, fun ceil/1, fun float/1]].
