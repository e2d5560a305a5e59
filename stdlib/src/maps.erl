%% Maps: the functions that OTP documents, with its exceptions.
%%
%% A wrong argument is blamed on the function that was called, with error_info that
%% names OTP's module of explanations. Walking a map goes over maps:to_list/1, which is
%% native and keeps the order of the map's keys.
-module(maps).
-compile({no_auto_import, [size/1]}).

%% A macro, because the function that calls erlang:error/3 is the one that is blamed.
-define(BLAME(Reason, Arguments), erlang:error(Reason, Arguments, [{error_info, #{module => erl_stdlib_errors}}])).

%% Native; the bodies below only stand in for them.
-export([find/2, from_keys/2, from_list/1, get/2, is_key/2, keys/1, merge/2, put/3, remove/2, take/2,
         to_list/1, update/3, values/1]).

-export([filter/2, filtermap/2, fold/3, foreach/2, get/3, groups_from_list/2, groups_from_list/3,
         intersect/2, intersect_with/3, iterator/1, iterator/2, map/2, merge_with/3, new/0, next/1,
         size/1, update_with/3, update_with/4, with/2, without/2]).

find(_Key, _Map) -> erlang:nif_error(undef).
from_keys(_Keys, _Value) -> erlang:nif_error(undef).
from_list(_Pairs) -> erlang:nif_error(undef).
get(_Key, _Map) -> erlang:nif_error(undef).
is_key(_Key, _Map) -> erlang:nif_error(undef).
keys(_Map) -> erlang:nif_error(undef).
merge(_Map1, _Map2) -> erlang:nif_error(undef).
put(_Key, _Value, _Map) -> erlang:nif_error(undef).
remove(_Key, _Map) -> erlang:nif_error(undef).
take(_Key, _Map) -> erlang:nif_error(undef).
to_list(_Map) -> erlang:nif_error(undef).
update(_Key, _Value, _Map) -> erlang:nif_error(undef).
values(_Map) -> erlang:nif_error(undef).

new() -> #{}.

size(Map) when is_map(Map) -> map_size(Map);
size(NoMap) -> ?BLAME({badmap, NoMap}, [NoMap]).

get(Key, Map, Default) when is_map(Map) ->
    case Map of
        #{Key := Value} -> Value;
        #{} -> Default
    end;
get(Key, NoMap, Default) ->
    ?BLAME({badmap, NoMap}, [Key, NoMap, Default]).

update_with(Key, Fun, Map) when is_function(Fun, 1), is_map(Map) ->
    case Map of
        #{Key := Value} -> Map#{Key := Fun(Value)};
        #{} -> erlang:error({badkey, Key}, [Key, Fun, Map])
    end;
update_with(Key, Fun, Map) ->
    ?BLAME(bad_map_or_argument(Map), [Key, Fun, Map]).

update_with(Key, Fun, Init, Map) when is_function(Fun, 1), is_map(Map) ->
    case Map of
        #{Key := Value} -> Map#{Key := Fun(Value)};
        #{} -> Map#{Key => Init}
    end;
update_with(Key, Fun, Init, Map) ->
    ?BLAME(bad_map_or_argument(Map), [Key, Fun, Init, Map]).

with(Keys, Map) when is_list(Keys), is_map(Map) -> maps:from_list(with_1(Keys, Map));
with(Keys, Map) -> ?BLAME(bad_map_or_argument(Map), [Keys, Map]).

with_1([Key | Keys], Map) ->
    case Map of
        #{Key := Value} -> [{Key, Value} | with_1(Keys, Map)];
        #{} -> with_1(Keys, Map)
    end;
with_1([], _Map) ->
    [].

without(Keys, Map) when is_list(Keys), is_map(Map) -> lists:foldl(fun maps:remove/2, Map, Keys);
without(Keys, Map) -> ?BLAME(bad_map_or_argument(Map), [Keys, Map]).

%% Iterators. One is [Pairs | Map], where Pairs is 0 until the first step; the end is
%% none. Triples {Key, Value, Iterator} are iterators too.

iterator(Map) when is_map(Map) -> [0 | Map];
iterator(NoMap) -> ?BLAME({badmap, NoMap}, [NoMap]).

iterator(Map, undefined) when is_map(Map) -> iterator(Map);
iterator(Map, ordered) when is_map(Map) -> [lists:sort(before(fun arrange/2), maps:to_list(Map)) | Map];
iterator(Map, reversed) when is_map(Map) -> [lists:sort(before(fun(A, B) -> arrange(B, A) end), maps:to_list(Map)) | Map];
iterator(Map, Order) when is_map(Map), is_function(Order, 2) -> [lists:sort(before(Order), maps:to_list(Map)) | Map];
iterator(Map, Order) -> ?BLAME(bad_map_or_argument(Map), [Map, Order]).

before(Order) -> fun({A, _}, {B, _}) -> Order(A, B) end.

%% The order of keys in a map: as =<, but a whole number stands before the float that
%% equals it.
arrange(A, B) when A == B -> is_integer(A) orelse A =:= B;
arrange(A, B) -> A < B.

next({_Key, _Value, _Iterator} = Step) -> Step;
next([0 | Map]) when is_map(Map) -> step(maps:to_list(Map), Map);
next([Pairs | Map]) when is_list(Pairs), is_map(Map) -> step(Pairs, Map);
next(none) -> none;
next(Iterator) -> ?BLAME(badarg, [Iterator]).

step([{Key, Value}], _Map) -> {Key, Value, none};
step([{Key, Value} | Pairs], Map) -> {Key, Value, [Pairs | Map]};
step([], _Map) -> none.

%% What is left of a map or an iterator, as pairs; not_iterable for anything else.
pairs(Map) when is_map(Map) -> maps:to_list(Map);
pairs([0 | Map]) when is_map(Map) -> maps:to_list(Map);
pairs([Pairs | Map]) when is_list(Pairs), is_map(Map) -> Pairs;
pairs({Key, Value, Iterator}) ->
    case pairs(Iterator) of
        not_iterable -> not_iterable;
        Pairs -> [{Key, Value} | Pairs]
    end;
pairs(none) -> [];
pairs(_) -> not_iterable.

%% Funs over maps.

fold(Fun, Init, Map) when is_function(Fun, 3) ->
    case pairs(Map) of
        not_iterable -> ?BLAME({badmap, Map}, [Fun, Init, Map]);
        Pairs -> fold_1(Fun, Init, Pairs)
    end;
fold(Fun, Init, Map) ->
    ?BLAME(badarg, [Fun, Init, Map]).

fold_1(Fun, Acc, [{Key, Value} | Pairs]) -> fold_1(Fun, Fun(Key, Value, Acc), Pairs);
fold_1(_Fun, Acc, []) -> Acc.

foreach(Fun, Map) when is_function(Fun, 2) ->
    case pairs(Map) of
        not_iterable -> ?BLAME({badmap, Map}, [Fun, Map]);
        Pairs -> foreach_1(Fun, Pairs)
    end;
foreach(Fun, Map) ->
    ?BLAME(badarg, [Fun, Map]).

foreach_1(Fun, [{Key, Value} | Pairs]) ->
    Fun(Key, Value),
    foreach_1(Fun, Pairs);
foreach_1(_Fun, []) ->
    ok.

map(Fun, Map) when is_function(Fun, 2) ->
    case pairs(Map) of
        not_iterable -> ?BLAME({badmap, Map}, [Fun, Map]);
        Pairs -> maps:from_list(map_1(Fun, Pairs))
    end;
map(Fun, Map) ->
    ?BLAME(badarg, [Fun, Map]).

map_1(Fun, [{Key, Value} | Pairs]) -> [{Key, Fun(Key, Value)} | map_1(Fun, Pairs)];
map_1(_Fun, []) -> [].

filter(Pred, Map) when is_function(Pred, 2) ->
    case pairs(Map) of
        not_iterable -> ?BLAME({badmap, Map}, [Pred, Map]);
        Pairs -> maps:from_list(filter_1(Pred, Pairs))
    end;
filter(Pred, Map) ->
    ?BLAME(badarg, [Pred, Map]).

filter_1(Pred, [{Key, Value} = Pair | Pairs]) ->
    case Pred(Key, Value) of
        true -> [Pair | filter_1(Pred, Pairs)];
        false -> filter_1(Pred, Pairs)
    end;
filter_1(_Pred, []) ->
    [].

filtermap(Fun, Map) when is_function(Fun, 2) ->
    case pairs(Map) of
        not_iterable -> ?BLAME({badmap, Map}, [Fun, Map]);
        Pairs -> maps:from_list(filtermap_1(Fun, Pairs))
    end;
filtermap(Fun, Map) ->
    ?BLAME(badarg, [Fun, Map]).

filtermap_1(Fun, [{Key, Value} = Pair | Pairs]) ->
    case Fun(Key, Value) of
        true -> [Pair | filtermap_1(Fun, Pairs)];
        {true, NewValue} -> [{Key, NewValue} | filtermap_1(Fun, Pairs)];
        false -> filtermap_1(Fun, Pairs)
    end;
filtermap_1(_Fun, []) ->
    [].

%% Several maps. The smaller one is walked.

intersect(Map1, Map2) when is_map(Map1), is_map(Map2) ->
    case map_size(Map1) =< map_size(Map2) of
        true -> maps:from_list(from_other(maps:keys(Map1), Map2));
        false -> maps:from_list(in_other(maps:to_list(Map2), Map1))
    end;
intersect(Map1, Map2) ->
    ?BLAME(first_bad_map(Map1, Map2), [Map1, Map2]).

from_other([Key | Keys], Map) ->
    case Map of
        #{Key := Value} -> [{Key, Value} | from_other(Keys, Map)];
        #{} -> from_other(Keys, Map)
    end;
from_other([], _Map) ->
    [].

in_other([{Key, _} = Pair | Pairs], Map) ->
    case Map of
        #{Key := _} -> [Pair | in_other(Pairs, Map)];
        #{} -> in_other(Pairs, Map)
    end;
in_other([], _Map) ->
    [].

intersect_with(Fun, Map1, Map2) when is_function(Fun, 3), is_map(Map1), is_map(Map2) ->
    case map_size(Map1) =< map_size(Map2) of
        true -> maps:from_list(combine(maps:to_list(Map1), Map2, Fun));
        false -> maps:from_list(combine(maps:to_list(Map2), Map1, turned(Fun)))
    end;
intersect_with(Fun, Map1, Map2) ->
    ?BLAME(bad_fun_or_map(Fun, Map1, Map2), [Fun, Map1, Map2]).

combine([{Key, Value} | Pairs], Map, Fun) ->
    case Map of
        #{Key := Other} -> [{Key, Fun(Key, Value, Other)} | combine(Pairs, Map, Fun)];
        #{} -> combine(Pairs, Map, Fun)
    end;
combine([], _Map, _Fun) ->
    [].

merge_with(Fun, Map1, Map2) when is_function(Fun, 3), is_map(Map1), is_map(Map2) ->
    case map_size(Map1) > map_size(Map2) of
        true -> merge_into(maps:to_list(Map2), Map1, Fun);
        false -> merge_into(maps:to_list(Map1), Map2, turned(Fun))
    end;
merge_with(Fun, Map1, Map2) ->
    ?BLAME(bad_fun_or_map(Fun, Map1, Map2), [Fun, Map1, Map2]).

%% Fun takes the value that is there first, the value that comes second.
merge_into([{Key, Value} | Pairs], Map, Fun) ->
    case Map of
        #{Key := Other} -> merge_into(Pairs, Map#{Key := Fun(Key, Other, Value)}, Fun);
        #{} -> merge_into(Pairs, Map#{Key => Value}, Fun)
    end;
merge_into([], Map, _Fun) ->
    Map.

turned(Fun) -> fun(Key, A, B) -> Fun(Key, B, A) end.

%% Groups, each in the order of the list.

groups_from_list(KeyFun, List) when is_function(KeyFun, 1) ->
    try lists:reverse(List) of
        Reversed -> group(KeyFun, Reversed, #{})
    catch
        error:_ -> ?BLAME(badarg, [KeyFun, List])
    end;
groups_from_list(KeyFun, List) ->
    ?BLAME(badarg, [KeyFun, List]).

group(KeyFun, [Element | Rest], Groups) ->
    Key = KeyFun(Element),
    case Groups of
        #{Key := Group} -> group(KeyFun, Rest, Groups#{Key := [Element | Group]});
        #{} -> group(KeyFun, Rest, Groups#{Key => [Element]})
    end;
group(_KeyFun, [], Groups) ->
    Groups.

groups_from_list(KeyFun, ValueFun, List) when is_function(KeyFun, 1), is_function(ValueFun, 1) ->
    try lists:reverse(List) of
        Reversed -> group(KeyFun, ValueFun, Reversed, #{})
    catch
        error:_ -> ?BLAME(badarg, [KeyFun, ValueFun, List])
    end;
groups_from_list(KeyFun, ValueFun, List) ->
    ?BLAME(badarg, [KeyFun, ValueFun, List]).

group(KeyFun, ValueFun, [Element | Rest], Groups) ->
    Key = KeyFun(Element),
    Value = ValueFun(Element),
    case Groups of
        #{Key := Group} -> group(KeyFun, ValueFun, Rest, Groups#{Key := [Value | Group]});
        #{} -> group(KeyFun, ValueFun, Rest, Groups#{Key => [Value]})
    end;
group(_KeyFun, _ValueFun, [], Groups) ->
    Groups.

%% Errors.

bad_map_or_argument(Map) when is_map(Map) -> badarg;
bad_map_or_argument(NoMap) -> {badmap, NoMap}.

bad_fun_or_map(Fun, Map1, Map2) when is_function(Fun, 3) -> first_bad_map(Map1, Map2);
bad_fun_or_map(_Fun, _Map1, _Map2) -> badarg.

first_bad_map(Map1, Map2) when is_map(Map1) -> {badmap, Map2};
first_bad_map(Map1, _Map2) -> {badmap, Map1}.
