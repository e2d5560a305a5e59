%% Float arithmetic, mixed arithmetic, overflow and division by zero.
-module(float_arith).
-export([main/0]).
-include("t.hrl").

main() ->
    Numbers = [1.5, -2.25, 1.0e300, 1.0e-300, 3, -7, 1 bsl 70, 0.1],
    [t(io_lib:format("~p ~p", [A, B]), fun() -> [id(A) + id(B), id(A) - id(B), id(A) / id(B)] end) || A <- Numbers, B <- Numbers],
    t("product", fun() -> id(0.1) * 3 end),
    t("overflow of product", fun() -> id(1.0e300) * id(1.0e300) end),
    t("overflow of sum", fun() -> id(1.7e308) + id(1.7e308) end),
    t("by zero", fun() -> id(1.0) / id(0) end),
    t("by zero float", fun() -> id(1.0) / id(0.0) end),
    t("whole by zero", fun() -> id(1) / id(0) end),
    t("too big to be a float", fun() -> id(1 bsl 1024) / id(2) end),
    t("too big plus float", fun() -> id(1 bsl 1024) + id(2.0) end),
    t("underflow", fun() -> id(1.0e-300) * id(1.0e-300) end),
    t("atom", fun() -> id(1.0) + id(a) end),
    t("chain", fun() -> (id(2.0) * 3.0 + 1.0) / 2.0 - 0.5 end).
