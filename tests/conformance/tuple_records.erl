%% Records: defaults, updates, patterns, badrecord.
-module(tuple_records).
-export([main/0]).
-include("t.hrl").
-record(point, {x = 0, y = 0 :: integer()}).
-record(line, {from = #point{}, to, name = "none"}).

main() ->
    P = #point{x = id(3)},
    L = #line{to = P},
    io:format("~p ~p~n", [P, L]),
    t("update", fun() -> {P#point{y = 5}, L#line{from = P#point{x = 1}, name = x}} end),
    t("nested", fun() -> (L#line.to)#point.x end),
    t("pattern", fun() -> #line{to = #point{x = X}} = id(L), X end),
    t("index", fun() -> {#point.y, #line.name, record_info(size, line), record_info(fields, point)} end),
    t("is_record", fun() -> [is_record(id(V), point) || V <- [P, {point, 1}, {point, 1, 2}, {line, 1, 2}, a]] end),
    t("access of another", fun() -> (id(L))#point.x end),
    t("update of another", fun() -> (id({point, 1}))#point{x = 1} end),
    t("update of no tuple", fun() -> (id(a))#point{x = 1} end),
    t("list of records", fun() -> lists:keyfind(2, #point.x, [#point{x = N, y = N * N} || N <- [1, 2, 3]]) end).
