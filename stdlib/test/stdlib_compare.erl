%% Compares modules of this library, compiled under another name, with those of the
%% Erlang that runs this: every function named in cases/1, on all combinations of its
%% arguments, right and wrong ones. Results must be identical; exceptions must have the
%% same class and reason, and come from the same function with the same arguments.
%%
%%     stdlib_compare:main([{lists, our_lists}]) prints what differs and returns how many.
-module(stdlib_compare).
-export([main/1]).

main(Pairs) -> lists:sum([compare(Theirs, Ours) || {Theirs, Ours} <- Pairs]).

compare(Theirs, Ours) ->
    Different = [Difference || {Function, Arguments} <- cases(Theirs),
                               Difference <- differences(Theirs, Ours, Function, Arguments)],
    io:format("~s: ~b cases, ~b different~n", [Theirs, length(cases(Theirs)), length(Different)]),
    [io:format("~s:~s(~0p)~n    theirs ~0p~n    ours   ~0p~n", [Theirs, F, A, T, O]) || {F, A, T, O} <- lists:sublist(Different, 40)],
    length(Different).

differences(Theirs, Ours, Function, Arguments) ->
    Wanted = outcome(Theirs, Theirs, Function, Arguments),
    case outcome(Ours, Theirs, Function, Arguments) of
        Wanted -> [];
        Came -> [{Function, Arguments, Wanted, Came}]
    end.

%% Frames are compared by the function and, where a function refused its arguments, by these.
outcome(Module, Theirs, Function, Arguments) ->
    try {value, apply(Module, Function, Arguments)}
    catch
        Class:Reason:Stack ->
            {Class, Reason, [{name(M, Module, Theirs), F, A} || {M, F, A, _} <- lists:sublist(Stack, 1), is_list(A), public(Theirs, F, A)]}
    end.

public(Module, Function, Arguments) -> erlang:function_exported(Module, Function, length(Arguments)).

name(Module, Module, Theirs) -> Theirs;
name(Other, _, _) -> Other.

combine([]) -> [[]];
combine([Values | Rest]) -> [[V | Vs] || V <- Values, Vs <- combine(Rest)].

cases(Module) -> [{F, Arguments} || {F, Values} <- functions(Module), Arguments <- combine(Values)].

%% Lists of many lengths in many orders, always the same.
random_lists() ->
    rand:seed(exsss, {1, 2, 3}),
    [[rand:uniform(Range) || _ <- lists:seq(1, Length)] || Length <- [2, 3, 5, 8, 17, 40, 100, 257], Range <- [3, 20, 1000]]
        ++ [lists:seq(1, 30), lists:seq(30, 1, -1), lists:seq(1, 10) ++ lists:seq(10, 1, -1)].

random_tuples() -> [[{X, I} || {I, X} <- lists:enumerate(L)] || L <- random_lists()].

lists() -> [[], [1], [1, 2], [2, 1], [3, 1, 2], [a, "b", {c}, 4.0], [1, 1, 2, 2, 1], [[1], [2, 3]], a, [1 | 2], [1, 2 | 3], {1}].
tuples() -> [[], [{a, 1}], [{a, 1}, {b, 2}], [{b, 1}, {a, 2}, {a, 3}], [x, {a}, {c, b, a}, {a, 1}], [{1.0, a}, {1, b}], [{a, 1} | b], a].
numbers() -> [-1, 0, 1, 2, 3, 7, a, 1.0].
preds() -> [fun is_integer/1, fun(X) -> X =:= 1 end, fun(X) -> X > 1 end, fun(_) -> foo end, fun(_) -> {true, y} end, fun(X) -> [X, X] end, fun(_, _) -> true end, a].
folds() -> [fun(X, A) -> {X, A} end, fun(X, A) -> [X | A] end, fun(_, _) -> erlang:error(oops) end, fun(_) -> x end].
orders() -> [fun(A, B) -> A =< B end, fun(A, B) -> A >= B end, fun({A, _}, {B, _}) -> A =< B; (A, B) -> A rem 10 =< B rem 10 end].
sorted() -> [lists:sort(L) || L <- lists:sublist(random_lists(), 12)] ++ [[], [1], [5]].
usorted() -> [lists:usort(L) || L <- lists:sublist(random_lists(), 12)] ++ [[], [1], [5]].
ksorted() -> [lists:keysort(1, L) || L <- lists:sublist(random_tuples(), 9)] ++ [[], [{1, x}]].
ukusorted() -> [lists:ukeysort(1, L) || L <- lists:sublist(random_tuples(), 9)] ++ [[], [{1, x}]].

functions(lists) ->
    L = lists(), T = tuples(), N = numbers(), P = preds(), F = folds(), R = random_lists(), O = orders(),
    RevS = [lists:reverse(X) || X <- sorted()], RevU = [lists:reverse(X) || X <- usorted()],
    RevK = [lists:reverse(X) || X <- ksorted()], RevUk = [lists:reverse(X) || X <- ukusorted()],
    [{all, [P, L]}, {any, [P, L]}, {map, [P, L]}, {flatmap, [P, L]}, {foreach, [P, L]}, {filter, [P, L]},
     {partition, [P, L]}, {filtermap, [P, L]}, {zf, [P, L]}, {takewhile, [P, L]}, {dropwhile, [P, L]},
     {splitwith, [P, L]}, {search, [P, L]}, {foldl, [F, [z, []], L]}, {foldr, [F, [z, []], L]},
     {mapfoldl, [F, [z, []], L]}, {mapfoldr, [F, [z, []], L]}, {uniq, [L]}, {uniq, [P, L]},
     {append, [L]}, {append, [L, L]}, {subtract, [L, L]}, {reverse, [L]}, {nth, [N, L]}, {nthtail, [N, L]},
     {last, [L]}, {droplast, [L]}, {prefix, [L, L]}, {suffix, [L, L]}, {sublist, [L, N]}, {sublist, [L, N, N]},
     {split, [N, L]}, {join, [[x], L]}, {delete, [[1, 2, a, {c}, 1.0], L]}, {duplicate, [N, [x]]},
     {seq, [N, N]}, {seq, [N, N, N]}, {seq, [[1, 5, 10], [1, 10, -10, 0], [1, 2, 3, -1, -2, -3, 7]]},
     {enumerate, [L]}, {enumerate, [N, L]}, {concat, [[[], [a, 1, "b", 1.5, []], [<<>>], a, [x | y]]]},
     {flatten, [[[] , [[1, [2 | [3]]], [[]], 4], [a | b], [[a | b]], a]]}, {flatten, [L, L]}, {flatlength, [L]},
     {sum, [L]}, {max, [L ++ R]}, {min, [L ++ R]}, {zip, [L, L]}, {zip3, [L, L, [[], [1], [a, b, c], x]]},
     {zipwith, [F, L, L]}, {zipwith3, [[fun(A, B, C) -> {A, B, C} end, x], L, L, [[], [1], [a, b, c]]]},
     {unzip, [T]}, {unzip3, [T ++ [[{1, 2, 3}, {4, 5, 6}]]]},
     {keydelete, [[a, b, 1, zz], N, T]}, {keyreplace, [[a, b, 1, zz], N, T, [{new}, new]]},
     {keystore, [[a, b, 1, zz], N, T, [{new}, new]]}, {keytake, [[a, b, 1, zz], N, T]},
     {keymap, [[fun(X) -> [X] end, x], N, T]},
     {sort, [L ++ R ++ [lists:duplicate(20, same)]]}, {usort, [R ++ [[], [x], [1, 1]]]}, {sort, [O, R ++ random_tuples() ++ [[], [1]]]},
     {usort, [O, R ++ [[], [1]]]}, {keysort, [[1, 2], random_tuples()]}, {keysort, [N, T]}, {ukeysort, [[1, 2], random_tuples()]}, {ukeysort, [N, T]},
     {merge, [sorted(), sorted()]}, {merge, [[sorted(), []]]}, {merge3, [sorted(), [[1, 2, 3]], sorted()]}, {merge, [[hd(O)], sorted(), sorted()]},
     {umerge, [usorted(), usorted()]}, {umerge, [[usorted(), []]]}, {umerge3, [usorted(), [[1, 2, 3]], usorted()]}, {umerge, [[hd(O)], usorted(), usorted()]},
     {keymerge, [[1], ksorted(), ksorted()]}, {ukeymerge, [[1], ukusorted(), ukusorted()]},
     {rmerge, [RevS, RevS]}, {rmerge3, [RevS, [[3, 2, 1]], RevS]}, {rmerge, [[hd(O)], RevS, RevS]},
     {rumerge, [RevU, RevU]}, {rumerge3, [RevU, [[3, 2, 1]], RevU]}, {rumerge, [[hd(O)], RevU, RevU]},
     {rkeymerge, [[1], RevK, RevK]}, {rukeymerge, [[1], RevUk, RevUk]}];
functions(maps) ->
    Big = maps:from_list([{I, I} || I <- lists:seq(1, 50)]),
    M = [#{}, #{a => 1}, #{a => 1, b => 2, 3 => c}, #{b => 3, d => 4}, Big, Big#{x => y}, a, [1 | 2]],
    K = [a, b, 3, zz, 1.0],
    F1 = [fun(X) -> [X] end, fun(_, _) -> x end, a],
    F2 = [fun(K1, V) -> {K1, V} end, fun(K1, _) -> is_atom(K1) end, fun(_, V) -> {true, [V]} end, fun(_) -> x end, a],
    F3 = [fun(K1, V, A) -> {K1, V, A} end, fun(_) -> x end, a],
    Small = lists:delete(Big, lists:delete(Big#{x => y}, M)),
    Sum = [fun(_, V, A) when is_integer(V), is_integer(A) -> V + A; (_, _, A) -> A end],
    L = lists(),
    [{size, [M]}, {get, [K, M, [none]]}, {update_with, [K, F1, M]}, {update_with, [K, F1, [init], M]},
     {with, [[[], [a, zz], [a | b], b, [a, a]], M]}, {without, [[[], [a, zz], [a | b], b, [a, a]], M]},
     {fold, [F3, [[]], Small]}, {fold, [Sum, [0], M]}, {filter, [[fun(_, V) -> V > 3 end], M]}, {map, [F2, M]}, {filter, [F2, Small]}, {filtermap, [F2, Small]}, {foreach, [F2, Small]},
     {intersect, [M, M]}, {intersect_with, [F3, M, M]}, {merge_with, [F3, M, M]},
     {groups_from_list, [F1 ++ [fun(X) -> X > 1 end], L]}, {groups_from_list, [F1 ++ [fun(X) -> X > 1 end], F1, L]},
     {new, []}];
functions(proplists) ->
    P = [[], [a], [a, b, a], [{a, 1}, {b, 2}], [{a, false}, {a, true}, a], [{a, 1, 2}, {b}, "x", 5], [{a, [1, 2]}, {a, 3}, {b, [4]}, a], [{a, 1} | b], x],
    %% A string among the entries is taken apart by OTP when it expands: left out there.
    Clean = lists:sublist(P, 5) ++ [[{a, [1, 2]}, {a, 3}, {b, [4]}, a]],
    K = [a, b, 1],
    [{get_value, [K, P]}, {get_value, [K, P, [dflt]]}, {get_bool, [K, P]}, {is_defined, [K, P]}, {lookup, [K, P]}, {lookup_all, [K, P]},
     {get_all_values, [K, P]}, {append_values, [K, P]}, {get_keys, [P]}, {delete, [K, P]}, {unfold, [P]}, {compact, [P]},
     {property, [[a, {a, true}, {a, 1}, {a, true, x}, 5]]}, {property, [K, [true, false, 1]]},
     {split, [P, [[], [a], [a, b, zz]]]}, {to_map, [P]}, {from_map, [[#{}, #{a => 1, b => true}, x]]},
     {substitute_aliases, [[[], [{a, z}], [{b, q}, {a, z}]], P]}, {substitute_negations, [[[], [{a, z}], [{b, q}]], P ++ [[{a, foo}, {b, true}]]]},
     {expand, [[[], [{a, [x, y]}], [{{a, 1}, [x]}, {b, []}]], Clean]},
     {normalize, [Clean, [[], [{aliases, [{a, z}]}, {negations, [{b, nb}]}, {expand, [{z, [q, r]}]}]]]},
     {to_map, [Clean, [[], [{aliases, [{a, z}]}, {negations, [{b, nb}]}, {expand, [{z, [q, r]}]}]]]}];
functions(calendar) ->
    Days = lists:seq(7, 3000, 7) ++ lists:seq(397, 800000, 397) ++ lists:seq(719100, 719600),
    Dates = [calendar:gregorian_days_to_date(D) || D <- Days, is_integer(D), D >= 0] ++ [{2023, 2, 29}, {2024, 2, 29}, {1900, 2, 29}, {a, 1, 1}, {1, 13, 1}, {-1, 1, 1}],
    Numbers = [-1, 0, 1, 2, 3, 4, 5, 6, 12, 13, 28, 29, 30, 31, 100, 400, 1900, 2000, 2023, 2024, a],
    Seconds = [-86401, -1, 0, 59, 86399, 86400, 63241126021],
    [{gregorian_days_to_date, [Days]}, {date_to_gregorian_days, [Dates]}, {day_of_the_week, [Dates]}, {iso_week_number, [Dates]},
     {valid_date, [Dates]}, {valid_date, [Numbers, Numbers, Numbers]}, {is_leap_year, [Numbers]}, {last_day_of_the_month, [Numbers, Numbers]},
     {seconds_to_time, [Seconds]}, {seconds_to_daystime, [Seconds]}, {gregorian_seconds_to_datetime, [Seconds]},
     {datetime_to_gregorian_seconds, [[{D, {12, 3, 4}} || D <- Dates]]}, {time_difference, [[{{2020, 1, 1}, {0, 0, 1}}], [{{2019, 2, 3}, {4, 5, 6}}, {{2021, 2, 3}, {4, 5, 6}}]]},
     {now_to_universal_time, [[{1700, 5, 0}, {0, 0, 0}]]}, {system_time_to_universal_time, [[0, -1, 1700000000, 123456789012], [second, millisecond]]}];
functions(io_lib) ->
    S = ["", "abc", "a\"b\\c'", lists:seq(0, 260), [1088, 16#10FFFF], [a], a, ["a", [98 | "c"], [[]]], ["a" | b], [16#D800], [16#FFFE], [-1], [<<"x">>]],
    [{F, [S]} || F <- [char_list, latin1_char_list, deep_char_list, deep_latin1_char_list, deep_unicode_char_list, printable_list, printable_latin1_list, printable_unicode_list]]
        ++ [{write_string, [[Q || Q <- S, io_lib:char_list(Q)]]}, {write_char, [lists:seq(0, 400) ++ [1088]]}, {indentation, [["", "abc", "a\tb", "x\ny", ["ab", [["\t"], $c]]], [0, 3]]},
            {nl, []}, {write_string_as_latin1, [["a", [1088], [10, 200]]]}, {write_char_as_latin1, [[0, 65, 200, 300, 1088]]},
            {write_atom, [[a, 'A', 'a b', '', 'if', '\x{e9}']]}];
functions(timer) ->
    N = [-1, 0, 1, 5, a],
    [{seconds, [N]}, {minutes, [N]}, {hours, [N]}, {hms, [N, N, N]}, {now_diff, [[{1, 2, 3}, {5, 6, 7}], [{1, 2, 3}, {0, 9, 9}, x]]}, {sleep, [[0, 1, -1, a]]},
     {cancel, [[foo, {ok, x}]]}, {send_after, [[-1, a], [x]]}, {apply_after, [[-1, a], [m, 1], [f], [[], x]]}];
functions(_) -> [].
