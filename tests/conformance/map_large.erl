%% Maps beyond the size where they change their shape; the order of keys is not shown.
-module(map_large).
-export([main/0]).
-include("t.hrl").

main() ->
    [t(integer_to_list(N), fun() -> round_trip(N) end) || N <- [0, 1, 31, 32, 33, 34, 64, 100, 1000, 20000]],
    t("down again", fun() -> M = lists:foldl(fun maps:remove/2, build(100), lists:seq(11, 100)), {map_size(M), M =:= build(10), M} end),
    t("equal however built", fun() -> build(200) =:= lists:foldr(fun(I, A) -> A#{I => I * I} end, #{}, lists:seq(1, 200)) end),
    t("keys of all kinds", fun() -> Keys = keys(), M = maps:from_list([{K, {v, K}} || K <- Keys]), {map_size(M), [x || K <- Keys, maps:get(K, M) =/= {v, K}]} end),
    t("merge", fun() -> M = maps:merge(build(60), maps:from_list([{I, x} || I <- lists:seq(40, 90)])), {map_size(M), maps:get(39, M), maps:get(40, M), maps:get(90, M)} end),
    t("old versions stay", fun() -> A = build(50), B = A#{25 := changed}, C = maps:remove(25, B), {maps:get(25, A), maps:get(25, B), maps:is_key(25, C), map_size(A)} end),
    t("missing", fun() -> M = build(50), M#{51 := x} end),
    t("as a key", fun() -> K = build(40), #{K := V} = #{build(40) => found}, V end),
    t("compare", fun() -> {build(40) < build(41), build(40) == build(40), (build(40))#{7 => 0} < build(40)} end),
    t("sum", fun() -> maps:fold(fun(K, V, A) -> K + V + A end, 0, build(500)) end).

build(N) -> maps:from_list([{I, I * I} || I <- lists:seq(1, N)]).

round_trip(N) ->
    M = build(N),
    {map_size(M), lists:sort(maps:to_list(M)) =:= [{I, I * I} || I <- lists:seq(1, N)], lists:sort(maps:keys(M)) =:= lists:seq(1, N),
     lists:sum(maps:values(M)), map_size(maps:filter(fun(K, _) -> K rem 2 =:= 0 end, M)), lists:all(fun(I) -> maps:get(I, M) =:= I * I end, lists:seq(1, N))}.

keys() -> [a, "s", 1.5, {t, 1}, [], {}, #{}, #{x => y}, 1 bsl 70, -1, self(), make_ref(), fun lists:map/2] ++ [{I, float(I)} || I <- lists:seq(1, 40)].
