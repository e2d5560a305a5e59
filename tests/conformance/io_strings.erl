%% ~s ~ts ~c ~i ~n ~~ with widths, precisions and padding; characters beyond Latin-1.
-module(io_strings).
-export([main/0]).
-include("t.hrl").

main() ->
    io:format("~s|~10s|~-10s|~10.3s|~.3s|~-10.3.xs|~n", ["hello", "hello", "hello", "hello", "hello", "hello"]),
    io:format("~s ~s ~s ~s~n", [atom, 'an atom', ["deep", [$l, ["i"]], "st"], <<"binary">>]),
    io:format("~ts ~ts ~tp ~tw~n", [[1087, 1088], "é", [1087, 1088], 'é']),
    io:format("~c~c ~5c|~5.2c|~-5.2c|~tc~n", [$a, $\n, $x, $y, $z, 1087]),
    io:format("~i~p ~i~p~~~n", [skipped, 1, skipped, 2]),
    io:format("~*s|~-*s|~*.*s|~n", [8, "ab", 8, "ab", 8, 1, "ab"]),
    io:format("~10..-s|~-10..-s|~n", ["abc", "abc"]),
    io:format("~2n~p~n", [x]),
    io:format("no arguments~n"),
    io:format("~p", [x]), io:nl(),
    io:put_chars("put "), io:put_chars(["deep ", [$c, "hars"]]), io:put_chars([10]),
    io:write({a, "b"}), io:nl(),
    io:fwrite("~w~n", [[1, 2]]),
    t("io_lib", fun() -> [lists:flatten(io_lib:format("~p-~s-~w", [{a}, "b", "c"])), lists:flatten(io_lib:write({a, [1]})), lists:flatten(io_lib:print("x"))] end),
    t("tests", fun() -> [io_lib:printable_list("ab"), io_lib:printable_list([1]), io_lib:char_list([1087]), io_lib:latin1_char_list([1087]), io_lib:deep_char_list(["a", [$b]])] end),
    [t(Format, fun() -> io:format(Format, Arguments) end)
     || {Format, Arguments} <- [{"~s", [1]}, {"~s", [[1087]]}, {"~s", [{a}]}, {"~c", [a]}, {"~p", []}, {"~p", [1, 2]}, {"~q", [1]}, {"~", []}, {"~p", a}, {a, [b]}, {"~*p", [a, 1]}, {"text", [x]}]].
