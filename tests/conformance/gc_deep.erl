%% Depth: recursion, nested terms copied, compared, printed and collected.
-module(gc_deep).
-export([main/0]).
-include("t.hrl").

main() ->
    t("recursion", fun() -> down(1000000) end),
    t("nested list", fun() -> L = nest(200000), erlang:garbage_collect(), unnest(L, 0) end),
    t("sent", fun() -> Me = self(), L = nest(100000), spawn(fun() -> Me ! L end), receive X -> X =:= L end end),
    t("compared", fun() -> {nest(100000) =:= nest(100000), nest(100000) < nest(100001)} end),
    t("hashed", fun() -> erlang:phash2(nest(50000)) =:= erlang:phash2(nest(50000)) end),
    t("a key", fun() -> maps:get(nest(10000), #{nest(10000) => found}) end),
    t("improper tower", fun() -> T = lists:foldl(fun(N, A) -> [N | A] end, tail, lists:seq(1, 100000)), hd(T) end),
    t("flattened", fun() -> length(lists:flatten(lists:foldl(fun(N, A) -> [A, N] end, [], lists:seq(1, 20000)))) end).

down(0) -> 0;
down(N) -> 1 + down(N - 1).

nest(N) -> lists:foldl(fun(_, A) -> [A] end, [], lists:seq(1, N)).

unnest([], N) -> N;
unnest([L], N) -> unnest(L, N + 1).
