%% Lists of tuples: keyfind and its relatives, which compare with ==.
-module(list_keys).
-export([main/0]).
-include("t.hrl").

main() ->
    L = id([{a, 1}, x, {b, 2, 3}, {1.0, f}, {a, 9}, {}, "abc"]),
    [t("find", fun() -> {lists:keyfind(K, 1, L), lists:keymember(K, 1, L), lists:keysearch(K, 1, L)} end) || K <- [a, b, 1, 1.0, zz]],
    t("second", fun() -> [lists:keyfind(K, 2, L) || K <- [1, 2, 9, f]] end),
    t("delete", fun() -> lists:keydelete(a, 1, L) end),
    t("replace", fun() -> lists:keyreplace(a, 1, L, {new}) end),
    t("store", fun() -> {lists:keystore(zz, 1, L, {zz, 0}), lists:keystore(b, 1, L, {b})} end),
    t("take", fun() -> {lists:keytake(b, 1, L), lists:keytake(zz, 1, L)} end),
    t("map", fun() -> lists:keymap(fun(X) -> {X} end, 2, [{a, 1}, {b, 2}]) end),
    [t("error", F) || F <- [fun() -> lists:keyfind(a, id(0), L) end, fun() -> lists:keyfind(a, 1, id(x)) end, fun() -> lists:keyfind(zz, 1, id([{a} | b])) end, fun() -> lists:keymember(a, id(b), []) end,
                            fun() -> lists:keydelete(a, id(0), []) end, fun() -> lists:keyreplace(a, 1, [], id(x)) end, fun() -> lists:member(a, id([b | c])) end, fun() -> lists:member(a, id(b)) end]],
    t("member", fun() -> [lists:member(id(1), [1.0]), lists:member(id(1), [2, 1]), lists:member(x, [])] end).
