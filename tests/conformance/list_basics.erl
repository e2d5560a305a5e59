%% ++ -- hd tl length, improper lists, and errors.
-module(list_basics).
-export([main/0]).
-include("t.hrl").

main() ->
    t("append", fun() -> [id([1, 2]) ++ [3], [] ++ id([]), id([1]) ++ x, [] ++ id(x)] end),
    t("subtract", fun() -> [id([1, 2, 3, 2, 1]) -- [2, 1, 1], id([1.0, 1]) -- [1], [a] -- [], [] -- [a], lists:seq(1, 300) -- lists:seq(2, 299)] end),
    t("length", fun() -> [length(id([])), length(id([a])), length(lists:seq(1, 100000))] end),
    t("ends", fun() -> {hd(id([1 | 2])), tl(id([1 | 2])), hd(id("a")), tl(id("a"))} end),
    t("equal", fun() -> {id([1, 2 | 3]) == [1, 2 | 3.0], id([1, 2 | 3]) =:= [1, 2 | 3.0], [1] < [1, 0], [2] < [1, 9], [] < [[]]} end),
    t("long equal", fun() -> lists:seq(1, 50000) =:= id(lists:seq(1, 50000)) end),
    [t("error", F) || F <- [fun() -> id(a) ++ [] end, fun() -> id([1 | 2]) ++ [3] end, fun() -> id(a) -- [] end, fun() -> [] -- id(a) end, fun() -> [1] -- id([1 | 2]) end,
                            fun() -> hd(id([])) end, fun() -> tl(id([])) end, fun() -> hd(id({})) end, fun() -> length(id([1 | 2])) end, fun() -> length(id(a)) end]],
    t("cons on anything", fun() -> [id(1) | id(2)] end),
    t("is_list", fun() -> [is_list(id(L)) || L <- [[], [1], [1 | 2], "", a]] end).
