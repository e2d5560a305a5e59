%% Small maps: building, matching, updating, comparing, printing in term order.
-module(map_basics).
-export([main/0]).
-include("t.hrl").

main() ->
    M = id(#{b => 2, a => 1, "c" => 3, {d} => 4, 5 => five}),
    t("print", fun() -> M end),
    t("get", fun() -> [maps:get(K, M) || K <- [a, b, "c", {d}, 5]] end),
    t("default", fun() -> [maps:get(zz, M, none), maps:find(a, M), maps:find(zz, M), maps:is_key(a, M), is_map_key(zz, M)] end),
    t("match", fun() -> #{a := A, {d} := D} = M, {A, D} end),
    t("match key from variable", fun() -> K = id("c"), #{K := V} = M, V end),
    t("match fails", fun() -> #{zz := V} = M, V end),
    t("no map matched", fun() -> #{a := V} = id([]), V end),
    t("update", fun() -> {M#{a := 10}, M#{new => 0}, M#{a => x, b := y}} end),
    t("update of missing", fun() -> M#{zz := 1} end),
    t("update of no map", fun() -> (id(a))#{x => 1} end),
    t("exact update of no map", fun() -> (id([]))#{x := 1} end),
    t("number keys", fun() -> X = #{1 => a, 1.0 => b}, {map_size(X), maps:get(1, X), maps:get(1.0, X)} end),
    t("compare", fun() -> {#{a => 1} == #{a => 1.0}, #{a => 1} =:= #{a => 1.0}, #{a => 1, b => 2} > #{z => 1}, #{a => 2} < #{b => 1}, #{1 => a} == #{1.0 => a}} end),
    t("in a guard", fun() -> [case id(X) of #{a := V} when V > 0 -> positive; #{} -> map; _ -> other end || X <- [#{a => 1}, #{a => -1}, #{}, []]] end),
    t("size", fun() -> {map_size(M), maps:size(#{}), map_size(id(#{}))} end),
    t("remove", fun() -> {maps:remove(a, M), maps:remove(zz, #{a => 1}), maps:take(b, #{b => 1}), maps:take(x, #{})} end),
    [t("error", F) || F <- [fun() -> map_size(id(a)) end, fun() -> maps:get(zz, M) end, fun() -> maps:get(a, id(b)) end, fun() -> is_map_key(a, id(b)) end, fun() -> map_get(a, id(#{})) end,
                            fun() -> maps:put(a, 1, id(x)) end, fun() -> maps:update(zz, 1, M) end, fun() -> maps:from_list(id([a])) end, fun() -> maps:keys(id(1)) end, fun() -> maps:merge(id(a), #{}) end]].
