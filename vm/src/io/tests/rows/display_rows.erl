%% Source of display.rows, whose lines join the two outputs by a tab, the second in hex.
%% Writes hex(term_to_binary(Term)) lines to the file named, and displays each term.
-module(display_rows).
-export([main/1]).
main([File]) ->
    Terms = terms(),
    ok = file:write_file(File, [[hex(term_to_binary(T)), "\n"] || T <- Terms]),
    [erlang:display(T) || T <- Terms],
    ok.
hex(B) -> [io_lib:format("~2.16.0b", [X]) || <<X>> <= B].
terms() ->
    [[X] || X <- lists:seq(1, 260)] ++ [<<X>> || X <- lists:seq(0, 255)] ++
    [list_to_atom([X]) || X <- lists:seq(1, 260)] ++ [list_to_atom([$a, X]) || X <- lists:seq(1, 260)] ++
    [0, -17, 1 bsl 59, 1 bsl 80, -(1 bsl 80), atom, 'with space', 'Upper', '', true, [], [1], [1, 2, 3], "string", [a | b], {}, {a, 1}, {{}, [{}]}, <<>>, <<"bin">>, <<1, 255>>,
     #{}, #{a => 1}, #{a => 1, b => "x", "c" => #{}}, [[], [[]]], {"mixed", 'A b', [x, {y}]}, "a\nb\"c\\", [0], [127], [256], 'quote\'s', fun lists:map/2, fun 'A':'b c'/0, 1.0, -2.5, 1.0e100, 0.1, -0.0, 123456.789, 1.0e-300,
     {nested, [1, {2, [3, {4}]}], <<"abc">>}, <<1:3>>, <<1, 2:3>>, <<"ab", 2:3>>, [1, 2 | "abc"], [$a | $b], [$a, $b | <<"c">>], [[[[a]]]], list_to_pid("<0.44.1>"), 'if', 'a@b', lists:seq(1, 100), [a, "b" | c]].
