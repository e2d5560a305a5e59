%% Floats as text: the shortest that reads back, and with options.
-module(float_text).
-export([main/0]).
-include("t.hrl").

main() ->
    Floats = [0.1, 1.0, -1.5, 100.0, 1.0e10, 123456789012345.0, 1.0e15, 1.0e16, 1.0e21, 1.0e22, 1.0e23, 5.0e-324, 2.2250738585072014e-308,
              1.7976931348623157e308, 0.001, 0.0001, 0.00001, 3.141592653589793, 1/3, 2/3, 1.0e100, 123.456e-7, 9007199254740993.0],
    [io:format("~p ~w ~s~n", [F, F, float_to_list(id(F))]) || F <- Floats],
    [io:format("~s ~s ~s~n", [float_to_list(id(F), [{decimals, 3}]), float_to_list(id(F), [{decimals, 10}, compact]), float_to_list(id(F), [{scientific, 5}])])
     || F <- Floats, abs(F) < 1.0e20],
    io:format("~s~n", [[float_to_list(id(F), [short]) ++ " " || F <- Floats]]),
    [t(Text, fun() -> list_to_float(id(Text)) end) || Text <- ["1.0", "-1.5e3", "1.0E-3", "+2.5", "1", "1.", ".5", "1e5", "1.0e", "1.0e400", "", "abc", "1.0 ", "0.1e+2"]],
    t("option", fun() -> float_to_list(id(1.0), [id(bad)]) end),
    t("integer", fun() -> float_to_list(id(1)) end).
