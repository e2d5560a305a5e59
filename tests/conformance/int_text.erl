%% Integers to and from text in every base.
-module(int_text).
-export([main/0]).
-include("t.hrl").

main() ->
    Numbers = [0, 1, -1, 255, -256, 1 bsl 59, -(1 bsl 63), 1 bsl 64, -(1 bsl 200), 123456789012345678901234567890],
    [io:format("~s ~s ~s ~s~n", [integer_to_list(id(N)), integer_to_list(id(N), 2), integer_to_list(id(N), 16), integer_to_list(id(N), 36)]) || N <- Numbers],
    [N = list_to_integer(integer_to_list(N, Base), Base) || N <- Numbers, Base <- lists:seq(2, 36)],
    [t(Text, fun() -> list_to_integer(id(Text)) end) || Text <- ["0", "-0", "+17", "0017", "", "-", "+", "1 ", " 1", "1.0", "a", "--1", "12345678901234567890"]],
    [t("base", fun() -> list_to_integer(id("zZ"), id(B)) end) || B <- [36, 35, 1, 37, a]],
    t("improper", fun() -> list_to_integer(id([$1 | $2])) end),
    t("no string", fun() -> list_to_integer(id(12)) end),
    t("no integer", fun() -> integer_to_list(id(a)) end),
    t("no base", fun() -> integer_to_list(id(5), id(1)) end).
