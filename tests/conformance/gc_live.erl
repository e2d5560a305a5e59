%% Data that lives through many collections, of every shape, on heap and stack and in messages.
-module(gc_live).
-export([main/0]).
-include("t.hrl").

main() ->
    t("beside garbage", fun() -> Live = build(2000), garbage(300), check(Live, 2000) end),
    t("on the stack", fun() -> stack(3000, 0) end),
    t("growing list", fun() -> L = grow(100000, []), {length(L), lists:sum(L)} end),
    t("growing map", fun() -> M = lists:foldl(fun(N, A) -> A#{N => [N]} end, #{}, lists:seq(1, 20000)), {map_size(M), maps:get(12345, M)} end),
    t("tuple updated", fun() -> T = lists:foldl(fun(N, A) -> setelement(N rem 100 + 1, A, {N, [N]}) end, erlang:make_tuple(100, x), lists:seq(1, 20000)), {element(1, T), element(100, T)} end),
    t("waiting messages", fun() -> [self() ! {N, lists:seq(1, 20)} || N <- lists:seq(1, 1000)], garbage(100), lists:sum([receive {N, L} -> N + length(L) end || N <- lists:seq(1000, 1, -1)]) end),
    t("funs", fun() -> Fs = [fun(X) -> X + N + length(L) end || N <- lists:seq(1, 1000), L <- [lists:seq(1, 5)]], garbage(50), lists:sum([F(1) || F <- Fs]) end),
    t("big numbers", fun() -> Ns = [1 bsl N || N <- lists:seq(1, 500)], garbage(50), lists:sum(Ns) =:= (1 bsl 501) - 2 end),
    t("floats", fun() -> Fs = [N / 4 || N <- lists:seq(1, 5000)], garbage(50), lists:sum(Fs) end),
    t("in catch", fun() -> L = lists:seq(1, 1000), X = (catch begin garbage(20), throw({L, self()}) end), element(1, X) =:= L end),
    t("after explicit ones", fun() -> L = build(100), [erlang:garbage_collect() || _ <- lists:seq(1, 20)], check(L, 100) end),
    t("many heaps", fun() -> Me = self(), [spawn(fun() -> L = build(200), garbage(20), Me ! check(L, 200) end) || _ <- lists:seq(1, 50)], lists:usort([receive R -> R end || _ <- lists:seq(1, 50)]) end).

build(N) -> [{I, integer_to_list(I), #{i => I}, I * 1.5, I bsl 70, fun() -> I end} || I <- lists:seq(1, N)].

check(L, N) -> length([ok || {I, S, #{i := I}, F, B, Fun} <- L, list_to_integer(S) =:= I, F == I * 1.5, B bsr 70 =:= I, Fun() =:= I]) =:= N.

garbage(0) -> ok;
garbage(N) -> _ = lists:reverse([{X, "garbage"} || X <- lists:seq(1, 500)]), garbage(N - 1).

stack(0, Sum) -> Sum;
stack(N, Sum) -> L = [N, N + 1], R = stack(N - 1, Sum + 1), R + hd(L) - hd(L).

grow(0, L) -> L;
grow(N, L) -> grow(N - 1, [N | L]).
