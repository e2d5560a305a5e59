%% phash2 has documented values: the same on every machine.
-module(term_hash).
-export([main/0]).
-include("t.hrl").

main() ->
    Terms = [a, b, '', 0, 1, -1, 255, 256, 1 bsl 27, 1 bsl 28, 1 bsl 59, 1 bsl 64, -(1 bsl 64), 1 bsl 200, 1.0, -1.5, 0.1, [], "a", "abc", [a | b], [1, 2, 3], [300], {}, {1}, {a, "b", [c]}, #{}, #{a => 1}, #{a => 1, b => "x"}, lists:seq(1, 100), [[[]]]],
    [io:format("~p ~p ~p~n", [T, erlang:phash2(id(T)), erlang:phash2(id(T), 100)]) || T <- Terms],
    t("range", fun() -> [erlang:phash2(id(x), N) || N <- [1, 2, 1 bsl 32]] end),
    t("wrong range", fun() -> erlang:phash2(x, id(0)) end),
    t("too large", fun() -> erlang:phash2(x, id(1 bsl 33)) end).
