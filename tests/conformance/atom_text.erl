%% Atoms to and from text, quoting, length limit.
-module(atom_text).
-export([main/0]).
-include("t.hrl").

main() ->
    [io:format("~w ~p ~s~n", [A, A, atom_to_list(id(A))]) || A <- [a, 'A', 'hello world', '', 'if', 'andalso', a@b, 'a-b', '1a', a_1, '_x', 'it\'s', 'tab\t', 'é', ok]],
    t("same atom", fun() -> list_to_atom(id("abc")) =:= abc end),
    t("existing", fun() -> list_to_existing_atom(id("main")) end),
    t("not existing", fun() -> list_to_existing_atom(id("surely_nobody_has_this_one")) end),
    t("longest", fun() -> length(atom_to_list(list_to_atom(lists:duplicate(id(255), $x)))) end),
    t("too long", fun() -> list_to_atom(lists:duplicate(id(256), $x)) end),
    t("no string", fun() -> list_to_atom(id([a])) end),
    t("no list", fun() -> list_to_atom(id(a)) end),
    t("no atom", fun() -> atom_to_list(id("a")) end),
    t("order", fun() -> lists:sort([id(b), 'B', a, aa, '', 'é', 'Z']) end),
    t("boolean", fun() -> {is_boolean(id(true)), is_boolean(id(undefined)), is_atom(id(false))} end).
