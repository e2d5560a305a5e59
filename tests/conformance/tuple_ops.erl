%% Built-ins on tuples, with every wrong argument.
-module(tuple_ops).
-export([main/0]).
-include("t.hrl").

main() ->
    T = id({a, 2, "three", {4}}),
    t("element", fun() -> [element(I, T) || I <- lists:seq(1, tuple_size(T))] end),
    t("setelement", fun() -> [setelement(I, T, x) || I <- lists:seq(1, 4)] end),
    t("unchanged", fun() -> T end),
    t("append", fun() -> erlang:append_element(T, last) end),
    t("insert", fun() -> [erlang:insert_element(I, T, new) || I <- [1, 3, 5]] end),
    t("delete", fun() -> [erlang:delete_element(I, T) || I <- [1, 4]] end),
    t("make", fun() -> {erlang:make_tuple(id(3), x), erlang:make_tuple(id(0), x), erlang:make_tuple(4, d, [{2, two}, {2, last}, {4, four}])} end),
    t("lists", fun() -> {tuple_to_list(T), list_to_tuple(tuple_to_list(T)) =:= T, list_to_tuple(id([]))} end),
    t("large", fun() -> Big = list_to_tuple(lists:seq(1, 5000)), {tuple_size(Big), element(4999, Big), element(1, setelement(1, Big, z))} end),
    t("compare", fun() -> {{1, 2} < {1, 3}, {9} < {1, 1}, {} < {0}, {1, 1.0} == {1.0, 1}, {1, 1.0} =:= {1.0, 1}} end),
    [t("error", fun() -> F() end) || F <- [fun() -> element(id(0), T) end, fun() -> element(id(5), T) end, fun() -> element(id(a), T) end, fun() -> element(1, id([])) end,
                                           fun() -> setelement(id(0), T, x) end, fun() -> setelement(1, id(x), x) end, fun() -> tuple_size(id([])) end, fun() -> list_to_tuple(id([a | b])) end,
                                           fun() -> tuple_to_list(id(a)) end, fun() -> erlang:make_tuple(id(-1), x) end, fun() -> erlang:delete_element(id(5), T) end,
                                           fun() -> erlang:make_tuple(2, x, id([{3, y}])) end, fun() -> erlang:insert_element(id(6), T, x) end]].
