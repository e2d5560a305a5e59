%% The maps module on small maps, whose order is known.
-module(map_functions).
-export([main/0]).
-include("t.hrl").

main() ->
    M = #{a => 1, b => 2, c => 3},
    t("map", fun() -> maps:map(fun(K, V) -> {K, V} end, M) end),
    t("filter", fun() -> {maps:filter(fun(_, V) -> V > 1 end, M), maps:filtermap(fun(_, V) when V > 1 -> {true, -V}; (_, _) -> false end, M)} end),
    t("fold", fun() -> maps:fold(fun(K, V, A) -> [{K, V} | A] end, [], M) end),
    t("lists", fun() -> {maps:to_list(M), maps:keys(M), maps:values(M), maps:from_list([{x, 1}, {x, 2}]), maps:from_keys([p, q], 0)} end),
    t("with", fun() -> {maps:with([a, zz], M), maps:without([a, zz], M)} end),
    t("update_with", fun() -> {maps:update_with(a, fun(V) -> V * 10 end, M), maps:update_with(z, fun(V) -> V end, 0, M)} end),
    t("merge", fun() -> {maps:merge(M, #{a => x}), maps:merge_with(fun(_, A, B) -> {A, B} end, M, #{a => x}), maps:intersect(M, #{b => y}), maps:intersect_with(fun(K, A, B) -> {K, A, B} end, M, #{b => y})} end),
    t("groups", fun() -> {maps:groups_from_list(fun(X) -> X rem 2 end, [1, 2, 3, 4]), maps:groups_from_list(fun erlang:length/1, fun hd/1, ["ab", "c", "de"])} end),
    t("iterator", fun() -> walk(maps:next(maps:iterator(M))) end),
    t("foreach", fun() -> maps:foreach(fun(K, V) -> io:format("~p=~p ", [K, V]) end, M) end),
    [t("error", F) || F <- [fun() -> maps:map(id(a), M) end, fun() -> maps:fold(fun(_, _, A) -> A end, 0, id(a)) end, fun() -> maps:with(id(a), M) end, fun() -> maps:update_with(z, fun(V) -> V end, M) end,
                            fun() -> maps:filter(fun(_, _) -> perhaps end, M) end, fun() -> maps:size(id([])) end, fun() -> maps:merge_with(id(a), M, M) end, fun() -> maps:iterator(id(a)) end, fun() -> maps:from_keys(id(a), 1) end]].

walk(none) -> [];
walk({K, V, I}) -> [{K, V} | walk(maps:next(I))].
