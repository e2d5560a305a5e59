%% Property lists: lists of {Key, Value} and of Key, which stands for {Key, true}. The
%% first entry of a key counts; what is neither an atom nor a tuple is passed over.
-module(proplists).
-export([append_values/2, compact/1, delete/2, expand/2, from_map/1, get_all_values/2, get_bool/2,
         get_keys/1, get_value/2, get_value/3, is_defined/2, lookup/2, lookup_all/2, normalize/2,
         property/1, property/2, split/2, substitute_aliases/2, substitute_negations/2, to_map/1,
         to_map/2, unfold/1]).

property({Key, true}) when is_atom(Key) -> Key;
property(Property) -> Property.

property(Key, true) when is_atom(Key) -> Key;
property(Key, Value) -> {Key, Value}.

unfold([Key | Rest]) when is_atom(Key) -> [{Key, true} | unfold(Rest)];
unfold([Entry | Rest]) -> [Entry | unfold(Rest)];
unfold([]) -> [].

compact(List) -> [property(Entry) || Entry <- List].

%% Looking up.

lookup(Key, [Entry | Rest]) ->
    if
        is_atom(Entry), Entry =:= Key -> {Key, true};
        tuple_size(Entry) >= 1, element(1, Entry) =:= Key -> Entry;
        true -> lookup(Key, Rest)
    end;
lookup(_Key, []) ->
    none.

lookup_all(Key, [Entry | Rest]) ->
    if
        is_atom(Entry), Entry =:= Key -> [{Key, true} | lookup_all(Key, Rest)];
        tuple_size(Entry) >= 1, element(1, Entry) =:= Key -> [Entry | lookup_all(Key, Rest)];
        true -> lookup_all(Key, Rest)
    end;
lookup_all(_Key, []) ->
    [].

is_defined(Key, [Entry | Rest]) ->
    if
        is_atom(Entry), Entry =:= Key -> true;
        tuple_size(Entry) >= 1, element(1, Entry) =:= Key -> true;
        true -> is_defined(Key, Rest)
    end;
is_defined(_Key, []) ->
    false.

get_value(Key, List) -> get_value(Key, List, undefined).

get_value(Key, [Entry | Rest], Default) ->
    if
        is_atom(Entry), Entry =:= Key ->
            true;
        tuple_size(Entry) >= 1, element(1, Entry) =:= Key ->
            case Entry of
                {_, Value} -> Value;
                _ -> Default
            end;
        true ->
            get_value(Key, Rest, Default)
    end;
get_value(_Key, [], Default) ->
    Default.

get_bool(Key, [Entry | Rest]) ->
    if
        is_atom(Entry), Entry =:= Key -> true;
        tuple_size(Entry) >= 1, element(1, Entry) =:= Key -> Entry =:= {Key, true};
        true -> get_bool(Key, Rest)
    end;
get_bool(_Key, []) ->
    false.

get_all_values(Key, [{Key, Value} | Rest]) -> [Value | get_all_values(Key, Rest)];
get_all_values(Key, [Key | Rest]) when is_atom(Key) -> [true | get_all_values(Key, Rest)];
get_all_values(Key, [_ | Rest]) -> get_all_values(Key, Rest);
get_all_values(_Key, []) -> [].

append_values(Key, [{Key, Value} | Rest]) when is_list(Value) -> Value ++ append_values(Key, Rest);
append_values(Key, [{Key, Value} | Rest]) -> [Value | append_values(Key, Rest)];
append_values(Key, [Key | Rest]) when is_atom(Key) -> [true | append_values(Key, Rest)];
append_values(Key, [_ | Rest]) -> append_values(Key, Rest);
append_values(_Key, []) -> [].

get_keys(List) -> maps:keys(keys(List, #{})).

keys([Entry | Rest], Keys) ->
    if
        is_atom(Entry) -> keys(Rest, Keys#{Entry => true});
        tuple_size(Entry) >= 1 -> keys(Rest, Keys#{element(1, Entry) => true});
        true -> keys(Rest, Keys)
    end;
keys([], Keys) ->
    Keys.

%% Changing.

delete(Key, [Entry | Rest]) ->
    if
        is_atom(Entry), Entry =:= Key -> delete(Key, Rest);
        tuple_size(Entry) >= 1, element(1, Entry) =:= Key -> delete(Key, Rest);
        true -> [Entry | delete(Key, Rest)]
    end;
delete(_Key, []) ->
    [].

substitute_aliases(Aliases, List) -> [substitute_alias(Aliases, Entry) || Entry <- List].

substitute_alias(Aliases, Entry) ->
    case alias(Aliases, Entry) of
        none -> Entry;
        {is, Key} when is_atom(Entry) -> property(Key, true);
        {is, Key} -> property(setelement(1, Entry, Key))
    end.

substitute_negations(Negations, List) -> [substitute_negation(Negations, Entry) || Entry <- List].

substitute_negation(Negations, Entry) ->
    case alias(Negations, Entry) of
        none -> Entry;
        {is, Key} ->
            case Entry of
                {_, false} -> property(Key, true);
                {_, true} -> {Key, false};
                _ when is_atom(Entry) -> {Key, false};
                _ -> property(Key, true)
            end
    end.

%% The other name of an entry's key.
alias([{Name, Other} | Rest], Entry) ->
    if
        is_atom(Entry), Entry =:= Name -> {is, Other};
        tuple_size(Entry) >= 1, element(1, Entry) =:= Name -> {is, Other};
        true -> alias(Rest, Entry)
    end;
alias([], _Entry) ->
    none.

%% The first entry of a key is replaced if it is the property that is expanded, and then
%% the later entries of that key go.
expand(Expansions, List) when is_list(List) -> expand_all([{full(Property), Terms} || {Property, Terms} <- Expansions], List).

full(Key) when is_atom(Key) -> {Key, true};
full(Property) -> Property.

expand_all([{Property, Terms} | Rest], List) ->
    expand_all(Rest, case is_tuple(Property) of
                         true -> expand_one(element(1, Property), Property, Terms, List);
                         false -> List
                     end);
expand_all([], List) ->
    List.

expand_one(Key, Property, Terms, [Entry | Rest]) ->
    if
        is_atom(Entry), Entry =:= Key; tuple_size(Entry) >= 1, element(1, Entry) =:= Key ->
            case full(Entry) of
                Property -> Terms ++ delete(Key, Rest);
                _ -> [Entry | Rest]
            end;
        true ->
            [Entry | expand_one(Key, Property, Terms, Rest)]
    end;
expand_one(_Key, _Property, _Terms, []) ->
    [].

normalize(List, [{aliases, Aliases} | Stages]) -> normalize(substitute_aliases(Aliases, List), Stages);
normalize(List, [{negations, Negations} | Stages]) -> normalize(substitute_negations(Negations, List), Stages);
normalize(List, [{expand, Expansions} | Stages]) -> normalize(expand(Expansions, List), Stages);
normalize(List, []) -> compact(List).

split(List, Keys) ->
    {Found, Rest} = split(List, maps:from_keys(Keys, []), []),
    {[lists:reverse(maps:get(Key, Found)) || Key <- Keys], Rest}.

split([Entry | Rest], Found, Others) ->
    Key = if
              is_atom(Entry) -> Entry;
              tuple_size(Entry) >= 1 -> element(1, Entry);
              true -> Entry
          end,
    case Found of
        #{Key := Entries} when is_atom(Entry); is_tuple(Entry) -> split(Rest, Found#{Key := [Entry | Entries]}, Others);
        #{} -> split(Rest, Found, [Entry | Others])
    end;
split([], Found, Others) ->
    {Found, lists:reverse(Others)}.

%% Maps.

to_map(List) -> maps:from_list(lists:reverse(pairs(List))).

to_map(List, Stages) -> to_map(normalize(List, Stages)).

pairs([Key | Rest]) when is_atom(Key) -> [{Key, true} | pairs(Rest)];
pairs([{Key, Value} | Rest]) -> [{Key, Value} | pairs(Rest)];
pairs([_ | Rest]) -> pairs(Rest);
pairs([]) -> [].

from_map(Map) -> maps:to_list(Map).
