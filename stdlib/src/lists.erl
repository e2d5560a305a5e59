%% Lists: the functions that OTP documents, with its exceptions.
%%
%% Where a function refuses its arguments, it does so in the function, and with the
%% arguments, that callers see in OTP's stack traces: programs and tests look at them.
%% Sorting is stable, as in OTP 29: of elements that compare equal (1 and 1.0) the one
%% that came first stays first.
-module(lists).
-compile({no_auto_import, [max/2, min/2]}).

%% Native; the bodies below only stand in for them.
-export([keyfind/3, keymember/3, keysearch/3, member/2, reverse/2]).

-export([all/2, any/2, append/1, append/2, concat/1, delete/2, droplast/1, dropwhile/2, duplicate/2,
         enumerate/1, enumerate/2, enumerate/3, filter/2, filtermap/2, flatlength/1, flatmap/2,
         flatten/1, flatten/2, foldl/3, foldr/3, foreach/2, join/2, keydelete/3, keymap/3, keymerge/3,
         keyreplace/4, keysort/2, keystore/4, keytake/3, last/1, map/2, mapfoldl/3, mapfoldr/3, max/1,
         merge/1, merge/2, merge/3, merge3/3, min/1, nth/2, nthtail/2, partition/2, prefix/2,
         reverse/1, rkeymerge/3, rmerge/2, rmerge/3, rmerge3/3, rukeymerge/3, rumerge/2, rumerge/3,
         rumerge3/3, search/2, seq/2, seq/3, sort/1, sort/2, split/2, splitwith/2, sublist/2,
         sublist/3, subtract/2, suffix/2, sum/1, takewhile/2, ukeymerge/3, ukeysort/2, umerge/1,
         umerge/2, umerge/3, umerge3/3, uniq/1, uniq/2, unzip/1, unzip3/1, usort/1, usort/2, zf/2,
         zip/2, zip/3, zip3/3, zip3/4, zipwith/3, zipwith/4, zipwith3/4, zipwith3/5]).

keyfind(_Key, _Index, _Tuples) -> erlang:nif_error(undef).
keymember(_Key, _Index, _Tuples) -> erlang:nif_error(undef).
keysearch(_Key, _Index, _Tuples) -> erlang:nif_error(undef).
member(_Element, _List) -> erlang:nif_error(undef).
reverse(_List, _Tail) -> erlang:nif_error(undef).

%% Taking apart and putting together.

append(List, Tail) -> List ++ Tail.

append([List]) -> List;
append([List | Lists]) -> List ++ append(Lists);
append([]) -> [].

subtract(List, Remove) -> List -- Remove.

reverse([]) -> [];
reverse([_] = List) -> List;
reverse([A, B]) -> [B, A];
reverse([A, B | Rest]) -> lists:reverse(Rest, [B, A]).

nth(1, [Element | _]) -> Element;
nth(N, [_ | Rest]) when N > 1 -> nth(N - 1, Rest).

nthtail(0, Rest) when is_list(Rest) -> Rest;
nthtail(1, [_ | Rest]) -> Rest;
nthtail(N, [_ | Rest]) when N > 1 -> nthtail(N - 1, Rest).

last([Element | Rest]) -> last(Element, Rest).

last(_, [Element | Rest]) -> last(Element, Rest);
last(Element, []) -> Element.

droplast([_]) -> [];
droplast([Element | Rest]) -> [Element | droplast(Rest)].

prefix([Element | Prefix], [Element | List]) -> prefix(Prefix, List);
prefix([], List) when is_list(List) -> true;
prefix([_ | _], List) when is_list(List) -> false.

suffix(Suffix, List) ->
    Short = length(Suffix),
    Long = length(List),
    Short =< Long andalso nthtail(Long - Short, List) =:= Suffix.

sublist(List, Length) when is_integer(Length), is_list(List) -> sublist_2(List, Length).

sublist(List, 1, Length) when is_list(List), is_integer(Length), Length >= 0 -> sublist_2(List, Length);
sublist([], Start, _Length) when is_integer(Start), Start >= 2 -> [];
sublist([_ | Rest], Start, Length) when is_integer(Start), Start >= 2 -> sublist(Rest, Start - 1, Length).

sublist_2([Element | Rest], Length) when Length > 0 -> [Element | sublist_2(Rest, Length - 1)];
sublist_2(_Rest, 0) -> [];
sublist_2(List, Length) when is_list(List), Length > 0 -> [].

split(N, List) when is_integer(N), N >= 0, is_list(List) ->
    case split_1(N, List, []) of
        {_, _} = Parts -> Parts;
        too_short -> erlang:error(badarg, [N, List])
    end;
split(N, List) ->
    erlang:error(badarg, [N, List]).

split_1(0, Rest, Front) -> {lists:reverse(Front, []), Rest};
split_1(N, [Element | Rest], Front) -> split_1(N - 1, Rest, [Element | Front]);
split_1(_, [], _) -> too_short.

join(_Separator, []) -> [];
join(Separator, [Element | Rest]) -> [Element | join_prepend(Separator, Rest)].

join_prepend(_Separator, []) -> [];
join_prepend(Separator, [Element | Rest]) -> [Separator, Element | join_prepend(Separator, Rest)].

delete(Element, [Element | Rest]) -> Rest;
delete(Element, [Other | Rest]) -> [Other | delete(Element, Rest)];
delete(_Element, []) -> [].

duplicate(N, Element) when is_integer(N), N >= 0 -> duplicate_1(N, Element, []).

duplicate_1(0, _Element, List) -> List;
duplicate_1(N, Element, List) -> duplicate_1(N - 1, Element, [Element | List]).

seq(First, Last) when is_integer(First), is_integer(Last), First - 1 =< Last -> seq_down(First, Last, 1, []).

seq(First, Last, Step)
  when is_integer(First), is_integer(Last), is_integer(Step),
       (Step > 0 andalso First - Step =< Last) orelse (Step < 0 andalso First - Step >= Last) ->
    seq_down(First, First + (Last - First + Step) div Step * Step - Step, Step, []);
seq(Same, Same, 0) when is_integer(Same) ->
    [Same];
seq(First, Last, Step) ->
    erlang:error(badarg, [First, Last, Step]).

%% Built from its end, so that nothing needs to be reversed.
seq_down(First, Next, Step, List) when Step > 0, Next >= First; Step < 0, Next =< First ->
    seq_down(First, Next - Step, Step, [Next | List]);
seq_down(_First, _Next, _Step, List) ->
    List.

enumerate(List) when is_list(List) -> enumerate_1(1, List).

enumerate(Index, List) when is_integer(Index), is_list(List) -> enumerate_1(Index, List).

enumerate(Index, Step, List) when is_integer(Index), is_integer(Step), is_list(List) ->
    enumerate_2(Index, Step, List).

enumerate_1(Index, [Element | Rest]) -> [{Index, Element} | enumerate_1(Index + 1, Rest)];
enumerate_1(_Index, []) -> [].

enumerate_2(Index, Step, [Element | Rest]) -> [{Index, Element} | enumerate_2(Index + Step, Step, Rest)];
enumerate_2(_Index, _Step, []) -> [].

concat(Things) -> flatmap(fun thing_to_list/1, Things).

thing_to_list(Thing) when is_integer(Thing) -> integer_to_list(Thing);
thing_to_list(Thing) when is_float(Thing) -> float_to_list(Thing);
thing_to_list(Thing) when is_atom(Thing) -> atom_to_list(Thing);
thing_to_list(Thing) when is_list(Thing) -> Thing.

flatten(List) when is_list(List) -> do_flatten(List, []).

flatten(List, Tail) when is_list(List), is_list(Tail) -> do_flatten(List, Tail).

do_flatten([Inner | Rest], Tail) when is_list(Inner) -> do_flatten(Inner, do_flatten(Rest, Tail));
do_flatten([Element | Rest], Tail) -> [Element | do_flatten(Rest, Tail)];
do_flatten([], Tail) -> Tail.

flatlength(List) -> flatlength(List, 0).

flatlength([Inner | Rest], Length) when is_list(Inner) -> flatlength(Rest, flatlength(Inner, Length));
flatlength([_ | Rest], Length) -> flatlength(Rest, Length + 1);
flatlength([], Length) -> Length.

%% Sums and extremes.

sum(List) -> sum(List, 0).

sum([Number | Rest], Sum) -> sum(Rest, Sum + Number);
sum([], Sum) -> Sum.

max([Element | Rest]) -> max(Rest, Element).

max([Element | Rest], Max) when Element > Max -> max(Rest, Element);
max([_ | Rest], Max) -> max(Rest, Max);
max([], Max) -> Max.

min([Element | Rest]) -> min(Rest, Element).

min([Element | Rest], Min) when Element < Min -> min(Rest, Element);
min([_ | Rest], Min) -> min(Rest, Min);
min([], Min) -> Min.

%% Pairs and triples.

zip([A | As], [B | Bs]) -> [{A, B} | zip(As, Bs)];
zip([], []) -> [].

zip([A | As], [B | Bs], How) -> [{A, B} | zip(As, Bs, How)];
zip([], [], fail) -> [];
zip([], [], trim) -> [];
zip(_, [], trim) -> [];
zip([], _, trim) -> [];
zip([], [], {pad, {_, _}}) -> [];
zip([], [_ | _] = Bs, {pad, {A, _}}) -> [{A, B} || B <- Bs];
zip([_ | _] = As, [], {pad, {_, B}}) -> [{A, B} || A <- As].

zip3([A | As], [B | Bs], [C | Cs]) -> [{A, B, C} | zip3(As, Bs, Cs)];
zip3([], [], []) -> [].

zip3(As, Bs, Cs, How) -> zipwith3(fun(A, B, C) -> {A, B, C} end, As, Bs, Cs, How).

zipwith(Fun, [A | As], [B | Bs]) -> [Fun(A, B) | zipwith(Fun, As, Bs)];
zipwith(Fun, [], []) when is_function(Fun, 2) -> [].

zipwith(Fun, [A | As], [B | Bs], How) -> [Fun(A, B) | zipwith(Fun, As, Bs, How)];
zipwith(Fun, [], [], fail) when is_function(Fun, 2) -> [];
zipwith(Fun, [], [], trim) when is_function(Fun, 2) -> [];
zipwith(Fun, _, [], trim) when is_function(Fun, 2) -> [];
zipwith(Fun, [], _, trim) when is_function(Fun, 2) -> [];
zipwith(Fun, [], [], {pad, {_, _}}) when is_function(Fun, 2) -> [];
zipwith(Fun, [], [_ | _] = Bs, {pad, {A, _}}) -> [Fun(A, B) || B <- Bs];
zipwith(Fun, [_ | _] = As, [], {pad, {_, B}}) -> [Fun(A, B) || A <- As].

zipwith3(Fun, [A | As], [B | Bs], [C | Cs]) -> [Fun(A, B, C) | zipwith3(Fun, As, Bs, Cs)];
zipwith3(Fun, [], [], []) when is_function(Fun, 3) -> [].

zipwith3(Fun, [A | As], [B | Bs], [C | Cs], How) -> [Fun(A, B, C) | zipwith3(Fun, As, Bs, Cs, How)];
zipwith3(Fun, [], [], [], fail) when is_function(Fun, 3) -> [];
zipwith3(Fun, As, Bs, Cs, trim)
  when is_function(Fun, 3), is_list(As), is_list(Bs), is_list(Cs) ->
    [];
zipwith3(Fun, [], [], [], {pad, {_, _, _}}) when is_function(Fun, 3) -> [];
zipwith3(Fun, As, Bs, Cs, {pad, {A, B, C}} = How) ->
    {HeadA, RestA} = head_or(As, A),
    {HeadB, RestB} = head_or(Bs, B),
    {HeadC, RestC} = head_or(Cs, C),
    [Fun(HeadA, HeadB, HeadC) | zipwith3(Fun, RestA, RestB, RestC, How)].

head_or([Head | Rest], _Padding) -> {Head, Rest};
head_or([], Padding) -> {Padding, []}.

unzip(Pairs) -> unzip(Pairs, [], []).

unzip([{A, B} | Rest], As, Bs) -> unzip(Rest, [A | As], [B | Bs]);
unzip([], As, Bs) -> {lists:reverse(As, []), lists:reverse(Bs, [])}.

unzip3(Triples) -> unzip3(Triples, [], [], []).

unzip3([{A, B, C} | Rest], As, Bs, Cs) -> unzip3(Rest, [A | As], [B | Bs], [C | Cs]);
unzip3([], As, Bs, Cs) -> {lists:reverse(As, []), lists:reverse(Bs, []), lists:reverse(Cs, [])}.

%% Funs over lists. The first step stands apart, so that a call with something that is
%% no fun is blamed on the function itself, and the loop need not look at the fun again.

all(Pred, List) when is_function(Pred, 1) ->
    case List of
        [Element | Rest] ->
            case Pred(Element) of
                true -> all_1(Pred, Rest);
                false -> false
            end;
        [] -> true
    end.

all_1(Pred, [Element | Rest]) ->
    case Pred(Element) of
        true -> all_1(Pred, Rest);
        false -> false
    end;
all_1(_Pred, []) -> true.

any(Pred, List) when is_function(Pred, 1) ->
    case List of
        [Element | Rest] ->
            case Pred(Element) of
                true -> true;
                false -> any_1(Pred, Rest)
            end;
        [] -> false
    end.

any_1(Pred, [Element | Rest]) ->
    case Pred(Element) of
        true -> true;
        false -> any_1(Pred, Rest)
    end;
any_1(_Pred, []) -> false.

map(Fun, List) when is_function(Fun, 1) ->
    case List of
        [Element | Rest] -> [Fun(Element) | map_1(Fun, Rest)];
        [] -> []
    end.

map_1(Fun, [Element | Rest]) -> [Fun(Element) | map_1(Fun, Rest)];
map_1(_Fun, []) -> [].

flatmap(Fun, List) when is_function(Fun, 1) -> flatmap_1(Fun, List).

flatmap_1(Fun, [Element | Rest]) -> Fun(Element) ++ flatmap_1(Fun, Rest);
flatmap_1(_Fun, []) -> [].

foldl(Fun, Acc, List) when is_function(Fun, 2) ->
    case List of
        [Element | Rest] -> foldl_1(Fun, Fun(Element, Acc), Rest);
        [] -> Acc
    end.

foldl_1(Fun, Acc, [Element | Rest]) -> foldl_1(Fun, Fun(Element, Acc), Rest);
foldl_1(_Fun, Acc, []) -> Acc.

foldr(Fun, Acc, List) when is_function(Fun, 2) -> foldr_1(Fun, Acc, List).

foldr_1(Fun, Acc, [Element | Rest]) -> Fun(Element, foldr_1(Fun, Acc, Rest));
foldr_1(_Fun, Acc, []) -> Acc.

foreach(Fun, List) when is_function(Fun, 1) -> foreach_1(Fun, List).

foreach_1(Fun, [Element | Rest]) ->
    Fun(Element),
    foreach_1(Fun, Rest);
foreach_1(_Fun, []) -> ok.

filter(Pred, List) when is_function(Pred, 1) -> [Element || Element <- List, Pred(Element)].

partition(Pred, List) when is_function(Pred, 1) -> partition_1(Pred, List, [], []).

partition_1(Pred, [Element | Rest], In, Out) ->
    case Pred(Element) of
        true -> partition_1(Pred, Rest, [Element | In], Out);
        false -> partition_1(Pred, Rest, In, [Element | Out])
    end;
partition_1(_Pred, [], In, Out) -> {lists:reverse(In, []), lists:reverse(Out, [])}.

filtermap(Fun, List) when is_function(Fun, 1) -> filtermap_1(Fun, List).

filtermap_1(Fun, [Element | Rest]) ->
    case Fun(Element) of
        true -> [Element | filtermap_1(Fun, Rest)];
        {true, Value} -> [Value | filtermap_1(Fun, Rest)];
        false -> filtermap_1(Fun, Rest)
    end;
filtermap_1(_Fun, []) -> [].

zf(Fun, List) -> filtermap(Fun, List).

takewhile(Pred, List) when is_function(Pred, 1) -> takewhile_1(Pred, List).

takewhile_1(Pred, [Element | Rest]) ->
    case Pred(Element) of
        true -> [Element | takewhile_1(Pred, Rest)];
        false -> []
    end;
takewhile_1(_Pred, []) -> [].

dropwhile(Pred, List) when is_function(Pred, 1) -> dropwhile_1(Pred, List).

dropwhile_1(Pred, [Element | Rest] = List) ->
    case Pred(Element) of
        true -> dropwhile_1(Pred, Rest);
        false -> List
    end;
dropwhile_1(_Pred, []) -> [].

splitwith(Pred, List) when is_function(Pred, 1) -> splitwith_1(Pred, List, []).

splitwith_1(Pred, [Element | Rest] = List, Front) ->
    case Pred(Element) of
        true -> splitwith_1(Pred, Rest, [Element | Front]);
        false -> {lists:reverse(Front, []), List}
    end;
splitwith_1(_Pred, [], Front) -> {lists:reverse(Front, []), []}.

search(Pred, List) when is_function(Pred, 1) -> search_1(Pred, List).

search_1(Pred, [Element | Rest]) ->
    case Pred(Element) of
        true -> {value, Element};
        false -> search_1(Pred, Rest)
    end;
search_1(_Pred, []) -> false.

mapfoldl(Fun, Acc, List) when is_function(Fun, 2) -> mapfoldl_1(Fun, Acc, List).

mapfoldl_1(Fun, Acc, [Element | Rest]) ->
    {Mapped, Next} = Fun(Element, Acc),
    {Others, Last} = mapfoldl_1(Fun, Next, Rest),
    {[Mapped | Others], Last};
mapfoldl_1(_Fun, Acc, []) -> {[], Acc}.

mapfoldr(Fun, Acc, List) when is_function(Fun, 2) -> mapfoldr_1(Fun, Acc, List).

mapfoldr_1(Fun, Acc, [Element | Rest]) ->
    {Others, Next} = mapfoldr_1(Fun, Acc, Rest),
    {Mapped, Last} = Fun(Element, Next),
    {[Mapped | Others], Last};
mapfoldr_1(_Fun, Acc, []) -> {[], Acc}.

uniq(List) -> uniq_1(List, #{}).

uniq_1([Element | Rest], Seen) ->
    case Seen of
        #{Element := _} -> uniq_1(Rest, Seen);
        #{} -> [Element | uniq_1(Rest, Seen#{Element => true})]
    end;
uniq_1([], _Seen) -> [].

uniq(Fun, List) when is_function(Fun, 1) -> uniq_2(Fun, List, #{}).

uniq_2(Fun, [Element | Rest], Seen) ->
    Key = Fun(Element),
    case Seen of
        #{Key := _} -> uniq_2(Fun, Rest, Seen);
        #{} -> [Element | uniq_2(Fun, Rest, Seen#{Key => true})]
    end;
uniq_2(_Fun, [], _Seen) -> [].

%% Lists of tuples. An element that is no tuple, or too small, does not match.

keydelete(Key, Index, Tuples) when is_integer(Index), Index > 0 -> keydelete3(Key, Index, Tuples).

keydelete3(Key, Index, [Tuple | Rest]) when element(Index, Tuple) == Key -> Rest;
keydelete3(Key, Index, [Tuple | Rest]) -> [Tuple | keydelete3(Key, Index, Rest)];
keydelete3(_Key, _Index, []) -> [].

keyreplace(Key, Index, Tuples, New) when is_integer(Index), Index > 0, is_tuple(New) ->
    keyreplace3(Key, Index, Tuples, New).

keyreplace3(Key, Index, [Tuple | Rest], New) when element(Index, Tuple) == Key -> [New | Rest];
keyreplace3(Key, Index, [Tuple | Rest], New) -> [Tuple | keyreplace3(Key, Index, Rest, New)];
keyreplace3(_Key, _Index, [], _New) -> [].

keystore(Key, Index, Tuples, New) when is_integer(Index), Index > 0, is_tuple(New) ->
    keystore2(Key, Index, Tuples, New).

keystore2(Key, Index, [Tuple | Rest], New) when element(Index, Tuple) == Key -> [New | Rest];
keystore2(Key, Index, [Tuple | Rest], New) -> [Tuple | keystore2(Key, Index, Rest, New)];
keystore2(_Key, _Index, [], New) -> [New].

keytake(Key, Index, Tuples) when is_integer(Index), Index > 0 -> keytake(Key, Index, Tuples, []).

keytake(Key, Index, [Tuple | Rest], Front) when element(Index, Tuple) == Key ->
    {value, Tuple, lists:reverse(Front, Rest)};
keytake(Key, Index, [Tuple | Rest], Front) ->
    keytake(Key, Index, Rest, [Tuple | Front]);
keytake(_Key, _Index, [], _Front) ->
    false.

keymap(Fun, Index, [Tuple | Rest]) ->
    [setelement(Index, Tuple, Fun(element(Index, Tuple))) | keymap(Fun, Index, Rest)];
keymap(Fun, Index, []) when is_integer(Index), Index >= 1, is_function(Fun, 1) ->
    [].

%% Sorting: runs that are in order already are found, then merged in pairs. A merge turns
%% the direction: two ascending runs give a descending one and the other way round, so
%% that no merge needs a reversal. Every step keeps equal elements in their first order,
%% for which it must know which of two runs came first.

sort([]) -> [];
sort([_] = List) -> List;
sort([X, Y | Rest]) -> merge_descending(runs(X, Y, Rest, []), []).

%% The runs as descending lists, the last one first.
runs(X, Y, Rest, Runs) when X =< Y -> run_up(Y, Rest, [X], Runs);
runs(X, Y, Rest, Runs) -> run_down(Y, Rest, [X], Runs).

run_up(X, [Y | Rest], Run, Runs) when X =< Y -> run_up(Y, Rest, [X | Run], Runs);
run_up(X, [Y, Z | Rest], Run, Runs) -> runs(Y, Z, Rest, [[X | Run] | Runs]);
run_up(X, [Y], Run, Runs) -> [[Y], [X | Run] | Runs];
run_up(X, [], Run, Runs) -> [[X | Run] | Runs].

%% Strictly descending: equal elements must not change places.
run_down(X, [Y | Rest], Run, Runs) when X > Y -> run_down(Y, Rest, [X | Run], Runs);
run_down(X, [Y, Z | Rest], Run, Runs) -> runs(Y, Z, Rest, [lists:reverse([X | Run], []) | Runs]);
run_down(X, [Y], Run, Runs) -> [[Y], lists:reverse([X | Run], []) | Runs];
run_down(X, [], Run, Runs) -> [lists:reverse([X | Run], []) | Runs].

%% Descending runs, the last one first, to ascending ones, the first one first.
merge_descending([Second, First | Rest], Merged) ->
    merge_descending(Rest, [merge_down(First, Second, []) | Merged]);
merge_descending([Run], []) -> lists:reverse(Run, []);
merge_descending([Run], Merged) -> merge_ascending([lists:reverse(Run, []) | Merged], []);
merge_descending([], Merged) -> merge_ascending(Merged, []).

merge_ascending([First, Second | Rest], Merged) ->
    merge_ascending(Rest, [merge_up(First, Second, []) | Merged]);
merge_ascending([Run], []) -> Run;
merge_ascending([Run], Merged) -> merge_descending([lists:reverse(Run, []) | Merged], []);
merge_ascending([], Merged) -> merge_descending(Merged, []).

merge_down([X | Xs], [Y | _] = Ys, Merged) when X > Y -> merge_down(Xs, Ys, [X | Merged]);
merge_down([_ | _] = Xs, [Y | Ys], Merged) -> merge_down(Xs, Ys, [Y | Merged]);
merge_down([], Ys, Merged) -> lists:reverse(Ys, Merged);
merge_down(Xs, [], Merged) -> lists:reverse(Xs, Merged).

merge_up([X | Xs], [Y | _] = Ys, Merged) when X =< Y -> merge_up(Xs, Ys, [X | Merged]);
merge_up([_ | _] = Xs, [Y | Ys], Merged) -> merge_up(Xs, Ys, [Y | Merged]);
merge_up([], Ys, Merged) -> lists:reverse(Ys, Merged);
merge_up(Xs, [], Merged) -> lists:reverse(Xs, Merged).

usort([]) -> [];
usort([_] = List) -> List;
usort([_, _ | _] = List) ->
    [Element | Rest] = sort(List),
    unique(Element, Rest).

unique(X, [Y | Rest]) when X == Y -> unique(X, Rest);
unique(X, [Y | Rest]) -> [X | unique(Y, Rest)];
unique(X, []) -> [X].

%% The same with an order of the caller's: Fun(A, B) is true if A may stand before B.

sort(Fun, []) when is_function(Fun, 2) -> [];
sort(Fun, [_] = List) when is_function(Fun, 2) -> List;
sort(Fun, [X, Y | Rest]) ->
    case Fun(X, Y) of
        true -> merge_descending(Fun, run_up(Fun, Y, Rest, [X], []), []);
        false -> merge_descending(Fun, run_down(Fun, Y, Rest, [X], []), [])
    end.

run_up(Fun, X, [Y | Rest], Run, Runs) ->
    case Fun(X, Y) of
        true -> run_up(Fun, Y, Rest, [X | Run], Runs);
        false -> next_run(Fun, Y, Rest, [[X | Run] | Runs])
    end;
run_up(_Fun, X, [], Run, Runs) ->
    [[X | Run] | Runs].

run_down(Fun, X, [Y | Rest], Run, Runs) ->
    case Fun(X, Y) of
        true -> next_run(Fun, Y, Rest, [lists:reverse([X | Run], []) | Runs]);
        false -> run_down(Fun, Y, Rest, [X | Run], Runs)
    end;
run_down(_Fun, X, [], Run, Runs) ->
    [lists:reverse([X | Run], []) | Runs].

next_run(Fun, X, [Y | Rest], Runs) ->
    case Fun(X, Y) of
        true -> run_up(Fun, Y, Rest, [X], Runs);
        false -> run_down(Fun, Y, Rest, [X], Runs)
    end;
next_run(_Fun, X, [], Runs) ->
    [[X] | Runs].

merge_descending(Fun, [Second, First | Rest], Merged) ->
    merge_descending(Fun, Rest, [merge_down(Fun, First, Second, []) | Merged]);
merge_descending(_Fun, [Run], []) -> lists:reverse(Run, []);
merge_descending(Fun, [Run], Merged) -> merge_ascending(Fun, [lists:reverse(Run, []) | Merged], []);
merge_descending(Fun, [], Merged) -> merge_ascending(Fun, Merged, []).

merge_ascending(Fun, [First, Second | Rest], Merged) ->
    merge_ascending(Fun, Rest, [merge_up(Fun, First, Second, []) | Merged]);
merge_ascending(_Fun, [Run], []) -> Run;
merge_ascending(Fun, [Run], Merged) -> merge_descending(Fun, [lists:reverse(Run, []) | Merged], []);
merge_ascending(Fun, [], Merged) -> merge_descending(Fun, Merged, []).

merge_down(Fun, [X | Xs] = AllXs, [Y | Ys] = AllYs, Merged) ->
    case Fun(X, Y) of
        true -> merge_down(Fun, AllXs, Ys, [Y | Merged]);
        false -> merge_down(Fun, Xs, AllYs, [X | Merged])
    end;
merge_down(_Fun, [], Ys, Merged) -> lists:reverse(Ys, Merged);
merge_down(_Fun, Xs, [], Merged) -> lists:reverse(Xs, Merged).

merge_up(Fun, [X | Xs] = AllXs, [Y | Ys] = AllYs, Merged) ->
    case Fun(X, Y) of
        true -> merge_up(Fun, Xs, AllYs, [X | Merged]);
        false -> merge_up(Fun, AllXs, Ys, [Y | Merged])
    end;
merge_up(_Fun, [], Ys, Merged) -> lists:reverse(Ys, Merged);
merge_up(_Fun, Xs, [], Merged) -> lists:reverse(Xs, Merged).

usort(Fun, []) when is_function(Fun, 2) -> [];
usort(Fun, [_] = List) when is_function(Fun, 2) -> List;
usort(Fun, [_, _ | _] = List) ->
    [Element | Rest] = sort(Fun, List),
    unique(Fun, Element, Rest).

%% The list is sorted, so Fun(X, Y) holds: X and Y are equal if Fun(Y, X) does too.
unique(Fun, X, [Y | Rest]) ->
    case Fun(Y, X) of
        true -> unique(Fun, X, Rest);
        false -> [X | unique(Fun, Y, Rest)]
    end;
unique(_Fun, X, []) -> [X].

%% And by one element of tuples.

keysort(Index, Tuples) when is_integer(Index), Index > 0 ->
    case Tuples of
        [] -> [];
        [_] -> Tuples;
        [X, Y | Rest] ->
            Kx = element(Index, X),
            case element(Index, Y) of
                Ky when Kx =< Ky ->
                    merge_descending_keys(Index, key_run_up(Index, Ky, Y, Rest, [X], []), []);
                Ky ->
                    merge_descending_keys(Index, key_run_down(Index, Ky, Y, Rest, [X], []), [])
            end
    end.

key_run_up(Index, Kx, X, [Y | Rest], Run, Runs) ->
    case element(Index, Y) of
        Ky when Kx =< Ky -> key_run_up(Index, Ky, Y, Rest, [X | Run], Runs);
        Ky -> next_key_run(Index, Ky, Y, Rest, [[X | Run] | Runs])
    end;
key_run_up(_Index, _Kx, X, [], Run, Runs) ->
    [[X | Run] | Runs].

key_run_down(Index, Kx, X, [Y | Rest], Run, Runs) ->
    case element(Index, Y) of
        Ky when Kx =< Ky -> next_key_run(Index, Ky, Y, Rest, [lists:reverse([X | Run], []) | Runs]);
        Ky -> key_run_down(Index, Ky, Y, Rest, [X | Run], Runs)
    end;
key_run_down(_Index, _Kx, X, [], Run, Runs) ->
    [lists:reverse([X | Run], []) | Runs].

next_key_run(Index, Kx, X, [Y | Rest], Runs) ->
    case element(Index, Y) of
        Ky when Kx =< Ky -> key_run_up(Index, Ky, Y, Rest, [X], Runs);
        Ky -> key_run_down(Index, Ky, Y, Rest, [X], Runs)
    end;
next_key_run(_Index, _Kx, X, [], Runs) ->
    [[X] | Runs].

merge_descending_keys(Index, [Second, First | Rest], Merged) ->
    merge_descending_keys(Index, Rest, [merge_keys_down(Index, First, Second) | Merged]);
merge_descending_keys(_Index, [Run], []) -> lists:reverse(Run, []);
merge_descending_keys(Index, [Run], Merged) -> merge_ascending_keys(Index, [lists:reverse(Run, []) | Merged], []);
merge_descending_keys(Index, [], Merged) -> merge_ascending_keys(Index, Merged, []).

merge_ascending_keys(Index, [First, Second | Rest], Merged) ->
    merge_ascending_keys(Index, Rest, [merge_keys_up(Index, First, Second) | Merged]);
merge_ascending_keys(_Index, [Run], []) -> Run;
merge_ascending_keys(Index, [Run], Merged) -> merge_descending_keys(Index, [lists:reverse(Run, []) | Merged], []);
merge_ascending_keys(Index, [], Merged) -> merge_descending_keys(Index, Merged, []).

%% Each merge keeps the keys of both heads, so that a tuple is looked into once.
merge_keys_down(Index, [X | Xs], [Y | Ys]) ->
    merge_keys_down(Index, element(Index, X), X, Xs, element(Index, Y), Y, Ys, []).

merge_keys_down(Index, Kx, X, Xs, Ky, Y, Ys, Merged) when Kx > Ky ->
    case Xs of
        [Next | Rest] -> merge_keys_down(Index, element(Index, Next), Next, Rest, Ky, Y, Ys, [X | Merged]);
        [] -> lists:reverse(Ys, [Y, X | Merged])
    end;
merge_keys_down(Index, Kx, X, Xs, _Ky, Y, Ys, Merged) ->
    case Ys of
        [Next | Rest] -> merge_keys_down(Index, Kx, X, Xs, element(Index, Next), Next, Rest, [Y | Merged]);
        [] -> lists:reverse(Xs, [X, Y | Merged])
    end.

merge_keys_up(Index, [X | Xs], [Y | Ys]) ->
    merge_keys_up(Index, element(Index, X), X, Xs, element(Index, Y), Y, Ys, []).

merge_keys_up(Index, Kx, X, Xs, Ky, Y, Ys, Merged) when Kx =< Ky ->
    case Xs of
        [Next | Rest] -> merge_keys_up(Index, element(Index, Next), Next, Rest, Ky, Y, Ys, [X | Merged]);
        [] -> lists:reverse(Ys, [Y, X | Merged])
    end;
merge_keys_up(Index, Kx, X, Xs, _Ky, Y, Ys, Merged) ->
    case Ys of
        [Next | Rest] -> merge_keys_up(Index, Kx, X, Xs, element(Index, Next), Next, Rest, [Y | Merged]);
        [] -> lists:reverse(Xs, [X, Y | Merged])
    end.

ukeysort(Index, Tuples) when is_integer(Index), Index > 0 ->
    case Tuples of
        [] -> [];
        [_] -> Tuples;
        [_, _ | _] ->
            [Tuple | Rest] = keysort(Index, Tuples),
            unique_keys(Index, element(Index, Tuple), Tuple, Rest)
    end.

unique_keys(Index, Kx, X, [Y | Rest]) ->
    case element(Index, Y) of
        Ky when Kx == Ky -> unique_keys(Index, Kx, X, Rest);
        Ky -> [X | unique_keys(Index, Ky, Y, Rest)]
    end;
unique_keys(_Index, _Kx, X, []) -> [X].

%% Merging lists that the caller has sorted. The u-functions drop what compares equal to
%% an element of an earlier list; their lists have no equal elements.

merge(Lists) when is_list(Lists) -> merge_all(Lists).

%% Pair by pair, round by round: each element takes part in few merges.
merge_all([]) -> [];
merge_all([List]) -> List;
merge_all(Lists) -> merge_all(merge_pairs(Lists)).

merge_pairs([Xs, Ys | Rest]) -> [merge(Xs, Ys) | merge_pairs(Rest)];
merge_pairs(Rest) -> Rest.

merge(Xs, []) when is_list(Xs) -> Xs;
merge([], Ys) when is_list(Ys) -> Ys;
merge([_ | _] = Xs, [_ | _] = Ys) -> lists:reverse(merge_up(Xs, Ys, []), []).

merge3(Xs, Ys, Zs) when is_list(Xs), is_list(Ys), is_list(Zs) -> merge(merge(Xs, Ys), Zs).

merge(Fun, Xs, Ys) when is_function(Fun, 2), is_list(Xs), is_list(Ys) ->
    lists:reverse(merge_up(Fun, Xs, Ys, []), []).

umerge(Lists) when is_list(Lists) -> umerge_all(Lists).

umerge_all([]) -> [];
umerge_all([List]) -> List;
umerge_all(Lists) -> umerge_all(umerge_pairs(Lists)).

umerge_pairs([Xs, Ys | Rest]) -> [umerge(Xs, Ys) | umerge_pairs(Rest)];
umerge_pairs(Rest) -> Rest.

umerge(Xs, []) when is_list(Xs) -> Xs;
umerge([], Ys) when is_list(Ys) -> Ys;
umerge([_ | _] = Xs, [_ | _] = Ys) -> lists:reverse(umerge_up(Xs, Ys, []), []).

umerge_up([X | Xs], [Y | _] = Ys, Merged) when X < Y -> umerge_up(Xs, Ys, [X | Merged]);
umerge_up([X | _] = Xs, [Y | Ys], Merged) when X == Y -> umerge_up(Xs, Ys, Merged);
umerge_up([_ | _] = Xs, [Y | Ys], Merged) -> umerge_up(Xs, Ys, [Y | Merged]);
umerge_up([], Ys, Merged) -> lists:reverse(Ys, Merged);
umerge_up(Xs, [], Merged) -> lists:reverse(Xs, Merged).

umerge3(Xs, Ys, Zs) when is_list(Xs), is_list(Ys), is_list(Zs) -> umerge(umerge(Xs, Ys), Zs).

umerge(Fun, Xs, Ys) when is_function(Fun, 2), is_list(Xs), is_list(Ys) ->
    lists:reverse(umerge_up(Fun, Xs, Ys, []), []).

umerge_up(Fun, [X | Xs] = AllXs, [Y | Ys] = AllYs, Merged) ->
    case Fun(X, Y) of
        true ->
            case Fun(Y, X) of
                true -> umerge_up(Fun, AllXs, Ys, Merged);
                false -> umerge_up(Fun, Xs, AllYs, [X | Merged])
            end;
        false -> umerge_up(Fun, AllXs, Ys, [Y | Merged])
    end;
umerge_up(_Fun, [], Ys, Merged) -> lists:reverse(Ys, Merged);
umerge_up(_Fun, Xs, [], Merged) -> lists:reverse(Xs, Merged).

keymerge(Index, Xs, Ys) when is_integer(Index), Index > 0, is_list(Xs), is_list(Ys) ->
    case {Xs, Ys} of
        {[_ | _], [_ | _]} -> lists:reverse(merge_keys_up(Index, Xs, Ys), []);
        {[], _} -> Ys;
        {_, []} -> Xs
    end.

ukeymerge(Index, Xs, Ys) when is_integer(Index), Index > 0, is_list(Xs), is_list(Ys) ->
    lists:reverse(umerge_keys_up(Index, Xs, Ys, []), []).

umerge_keys_up(Index, [X | Xs] = AllXs, [Y | Ys] = AllYs, Merged) ->
    Kx = element(Index, X),
    case element(Index, Y) of
        Ky when Kx < Ky -> umerge_keys_up(Index, Xs, AllYs, [X | Merged]);
        Ky when Kx == Ky -> umerge_keys_up(Index, AllXs, Ys, Merged);
        _ -> umerge_keys_up(Index, AllXs, Ys, [Y | Merged])
    end;
umerge_keys_up(_Index, [], Ys, Merged) -> lists:reverse(Ys, Merged);
umerge_keys_up(_Index, Xs, [], Merged) -> lists:reverse(Xs, Merged).

%% The r-functions do the same for lists in descending order. Of equal elements, those of
%% the second list come first.

rmerge(Xs, Ys) -> lists:reverse(merge(lists:reverse(Xs, []), lists:reverse(Ys, [])), []).

rmerge(Fun, Xs, Ys) when is_function(Fun, 2) ->
    lists:reverse(merge(Fun, lists:reverse(Xs, []), lists:reverse(Ys, [])), []).

rmerge3(Xs, Ys, Zs) -> rmerge(rmerge(Xs, Ys), Zs).

rumerge(Xs, Ys) -> lists:reverse(umerge(lists:reverse(Xs, []), lists:reverse(Ys, [])), []).

rumerge(Fun, Xs, Ys) when is_function(Fun, 2) ->
    lists:reverse(umerge(Fun, lists:reverse(Xs, []), lists:reverse(Ys, [])), []).

rumerge3(Xs, Ys, Zs) -> rumerge(rumerge(Xs, Ys), Zs).

rkeymerge(Index, Xs, Ys) ->
    lists:reverse(keymerge(Index, lists:reverse(Xs, []), lists:reverse(Ys, [])), []).

rukeymerge(Index, Xs, Ys) ->
    lists:reverse(ukeymerge(Index, lists:reverse(Xs, []), lists:reverse(Ys, [])), []).
