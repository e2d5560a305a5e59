%% ~b ~B ~# ~+ ~x ~X ~e ~f ~g with every width, precision and padding.
-module(io_numbers).
-export([main/0]).
-include("t.hrl").

main() ->
    [io:format("~b ~B ~.16b ~.16B ~.2# ~.16+ ~10b|~-10b|~10..0b|~10.10.xb|~n", [N, N, N, N, N, N, N, N, N, N]) || N <- [0, 1, -1, 255, -4096, 1 bsl 70]],
    [io:format("~.10x ~.16X ~.8x~n", [N, "pre", N, "0x", N, ["o", $:]]) || N <- [0, 31, -31]],
    Floats = [0.0, 1.0, -1.5, 3.14159265358979, 1.0e10, 1.5e-10, 123456789.123, 1.0e100, 0.1, 99999.9999, 9.5, 0.05],
    [io:format("~f ~.2f ~10.3f|~-12.1f|~e ~.3e ~g ~.4g~n", [F, F, F, F, F, F, F, F]) || F <- Floats],
    [io:format("~12.4.0f|~12.4. f|~15e|~15g|~n", [F, F, F, F]) || F <- [1.5, -2.25]],
    [io:format("~f ~e ~g~n", [N, N, N]) || N <- [1, -7]],
    [t(Format, fun() -> io:format(Format, Arguments) end)
     || {Format, Arguments} <- [{"~b", [a]}, {"~b", [1.5]}, {"~f", [a]}, {"~.37b", [1]}, {"~.1b", [1]}, {"~.1e", [1.0]}, {"~3f", [1000.0]}, {"~2b", [12345]}, {"~.x", [1, "a"]}, {"~+", [a]}]].
