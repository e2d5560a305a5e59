%% How terms of every type are written: ~w and ~p.
-module(term_display).
-export([main/0]).

main() ->
    Terms = [a, 'A b', '\n', "text", "line\n\"q\"\\", [1, 2], [$a, 300], [97 | b], [a | b], {}, {1, {2}}, 1.0e10, -0.5, 1 bsl 90, [], [[], [[]]], #{a => 1, "k" => [v]}, <<"bin">>, <<1, 2, 200>>, <<>>, <<"a", 0>>, fun lists:map/2, [{a, 1}, {b, 2}]],
    [io:format("~w~n~p~n~0p~n~tw~n~tp~n", [T, T, T, T, T]) || T <- Terms],
    ok.
