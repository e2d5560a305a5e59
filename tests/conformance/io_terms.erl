%% ~p breaks lines, ~w does not; depth limits of ~P and ~W; columns and widths.
-module(io_terms).
-export([main/0]).

main() ->
    Long = [{N, list_to_atom("name_" ++ integer_to_list(N)), lists:seq(1, N)} || N <- lists:seq(1, 12)],
    Deep = lists:foldl(fun(N, A) -> {level, N, [A, #{key => A}]} end, bottom, lists:seq(1, 4)),
    Terms = [Long, Deep, lists:seq(1, 60), list_to_tuple(lists:seq(1, 60)), lists:duplicate(5, "a string that is rather long for one line"),
             maps:from_list([{K, lists:seq(1, 20)} || K <- [alpha, beta, gamma]]), {error, {bad_thing, Long}},
             "a text of more than eighty characters that has to be broken somewhere, which it is not, or is it?", [{key, "value"}, {other, "more\nlines"}]],
    [io:format("~p~n", [T]) || T <- Terms],
    [io:format("~w~n", [T]) || T <- Terms],
    [io:format("~30p~n", [T]) || T <- Terms],
    [io:format("prefix: ~p suffix~n", [T]) || T <- Terms],
    [io:format("~P~n~W~n", [T, D, T, D]) || T <- Terms, D <- [1, 2, 5, 10]],
    io:format("~20w|~-20w|~20p|~5w|~10.5p|~n", [abc, abc, abc, toolong, xyz]),
    io:format("~0p ~0w~n", [Long, {a, b}]).
