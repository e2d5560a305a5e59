%% Text: lists of characters, binaries in UTF-8, and lists of both. What a user takes
%% for one character may be several code points; where that matters text is taken apart
%% into such clusters first. Given a binary, functions return binaries, else flat lists.
%%
%% Splitting into clusters and changing case are native: their stand-ins here are never
%% reached.
-module(string).
-compile({no_auto_import, [length/1]}).
-export([casefold/1, chomp/1, equal/2, equal/3, equal/4, find/2, find/3, is_empty/1, length/1, lexemes/2, lowercase/1,
         next_codepoint/1, next_grapheme/1, nth_lexeme/3, pad/2, pad/3, pad/4, prefix/2, replace/3, replace/4, reverse/1,
         slice/2, slice/3, split/2, split/3, take/2, take/3, take/4, titlecase/1, to_float/1, to_graphemes/1, to_integer/1,
         trim/1, trim/2, trim/3, uppercase/1]).
%% The older functions, on flat lists.
-export([centre/2, centre/3, chars/2, chars/3, chr/2, concat/2, copies/2, cspan/2, join/2, left/2, left/3, len/1, rchr/2,
         right/2, right/3, rstr/2, span/2, str/2, strip/1, strip/2, strip/3, sub_string/2, sub_string/3, sub_word/2,
         sub_word/3, substr/2, substr/3, to_lower/1, to_upper/1, tokens/2, words/1, words/2]).

to_graphemes(_Text) -> erlang:nif_error(undef).
uppercase(_Text) -> erlang:nif_error(undef).
lowercase(_Text) -> erlang:nif_error(undef).
casefold(_Text) -> erlang:nif_error(undef).
titlecase(_Text) -> erlang:nif_error(undef).

%% Clusters in the form that Text has.
back(Text, Clusters) when is_binary(Text) -> unicode:characters_to_binary(Clusters);
back(_Text, Clusters) -> flat(Clusters).

flat([Cluster | Rest]) when is_list(Cluster) -> Cluster ++ flat(Rest);
flat([Character | Rest]) -> [Character | flat(Rest)];
flat([]) -> [].

is_empty([]) -> true;
is_empty(<<>>) -> true;
is_empty([Head | Rest]) -> is_empty(Head) andalso is_empty(Rest);
is_empty(_) -> false.

length(Text) -> erlang:length(string:to_graphemes(Text)).

reverse(Text) -> lists:reverse(string:to_graphemes(Text)).

next_grapheme(Text) ->
    case string:to_graphemes(Text) of
        [First | Rest] when is_binary(Text) -> [First | back(Text, Rest)];
        [First | Rest] -> [First | flat(Rest)];
        [] -> []
    end.

next_codepoint(<<Character/utf8, Rest/binary>>) -> [Character | Rest];
next_codepoint(<<Byte, Rest/binary>>) -> {error, <<Byte, Rest/binary>>};
next_codepoint([Character | Rest]) when is_integer(Character) -> [Character | Rest];
next_codepoint([Head | Rest]) ->
    case next_codepoint(Head) of
        [] -> next_codepoint(Rest);
        [Character | <<>>] -> [Character | Rest];
        [Character | []] -> [Character | Rest];
        [Character | More] -> [Character | [More | Rest]];
        {error, _} = Error -> Error
    end;
next_codepoint([]) -> [];
next_codepoint(<<>>) -> [].

%% Comparing.

equal(Text, Text) -> true;
equal(Left, Right) -> characters(Left) =:= characters(Right).

equal(Left, Right, false) -> equal(Left, Right);
equal(Left, Right, true) -> characters(string:casefold(Left)) =:= characters(string:casefold(Right)).

equal(Left, Right, IgnoreCase, none) -> equal(Left, Right, IgnoreCase).

characters(Text) ->
    case unicode:characters_to_list(Text) of
        List when is_list(List) -> List;
        _ -> erlang:error(badarg)
    end.

%% Parts.

slice(Text, Start) -> slice(Text, Start, infinity).

slice(Text, Start, infinity) when is_integer(Start), Start >= 0 ->
    back(Text, behind(Start, string:to_graphemes(Text)));
slice(Text, Start, Length) when is_integer(Start), Start >= 0, is_integer(Length), Length >= 0 ->
    back(Text, lists:sublist(behind(Start, string:to_graphemes(Text)), Length)).

behind(0, Clusters) -> Clusters;
behind(_, []) -> [];
behind(N, [_ | Rest]) -> behind(N - 1, Rest).

pad(Text, Length) -> pad(Text, Length, trailing, $\s).
pad(Text, Length, Side) -> pad(Text, Length, Side, $\s).

pad(Text, Length, Side, Character) when is_integer(Length) ->
    Missing = max(0, Length - length(Text)),
    case Side of
        leading -> [lists:duplicate(Missing, Character), Text];
        trailing -> [Text | lists:duplicate(Missing, Character)];
        both ->
            Before = lists:duplicate(Missing div 2, Character),
            After = lists:duplicate(Missing rem 2, Character),
            [Before, Text, Before | After]
    end.

trim(Text) -> trim(Text, both, blanks()).
trim(Text, Side) -> trim(Text, Side, blanks()).

trim(Text, _Side, []) -> Text;
trim(Text, Side, Characters) ->
    Clusters = string:to_graphemes(Text),
    back(Text, case Side of
                   leading -> without(Clusters, Characters);
                   trailing -> without_last(Clusters, Characters);
                   both -> without_last(without(Clusters, Characters), Characters)
               end).

%% What patterns in programs take for white space.
blanks() -> [[$\r, $\n], $\t, $\n, $\v, $\f, $\r, $\s, 16#85, 16#200E, 16#200F, 16#2028, 16#2029].

without(Clusters, Characters) -> lists:dropwhile(fun(C) -> lists:member(C, Characters) end, Clusters).

without_last(Clusters, Characters) -> lists:reverse(without(lists:reverse(Clusters), Characters)).

chomp(Text) -> trim(Text, trailing, [[$\r, $\n], $\n]).

take(Text, Characters) -> take(Text, Characters, false, leading).
take(Text, Characters, Complement) -> take(Text, Characters, Complement, leading).

take(Text, [], Complement, Side) ->
    case {Complement, Side} of
        {false, leading} -> {back(Text, []), Text};
        {false, trailing} -> {Text, back(Text, [])};
        {true, leading} -> {Text, back(Text, [])};
        {true, trailing} -> {back(Text, []), Text}
    end;
take(Text, Characters, Complement, Side) ->
    Wanted = fun(C) -> lists:member(C, Characters) =/= Complement end,
    Clusters = string:to_graphemes(Text),
    case Side of
        leading ->
            {Taken, Rest} = lists:splitwith(Wanted, Clusters),
            {back(Text, Taken), back(Text, Rest)};
        trailing ->
            {Taken, Rest} = lists:splitwith(Wanted, lists:reverse(Clusters)),
            {back(Text, lists:reverse(Rest)), back(Text, lists:reverse(Taken))}
    end.

%% Searching.

prefix(Text, Prefix) ->
    case behind_prefix(string:to_graphemes(Text), string:to_graphemes(Prefix)) of
        nomatch -> nomatch;
        Rest -> back(Text, Rest)
    end.

behind_prefix(Rest, []) -> Rest;
behind_prefix([C | Rest], [C | Prefix]) -> behind_prefix(Rest, Prefix);
behind_prefix(_, _) -> nomatch.

find(Text, Pattern) -> find(Text, Pattern, leading).

find(Text, Pattern, Side) ->
    case string:to_graphemes(Pattern) of
        [] -> Text;
        Wanted ->
            Clusters = string:to_graphemes(Text),
            case search(Clusters, Wanted, Side) of
                nomatch -> nomatch;
                {Before, _} -> back(Text, lists:nthtail(erlang:length(Before), Clusters))
            end
    end.

%% What is before and behind the first or the last place of Wanted.
search(Clusters, Wanted, leading) -> search_first(Clusters, Wanted, []);
search(Clusters, Wanted, trailing) ->
    case search_first(lists:reverse(Clusters), lists:reverse(Wanted), []) of
        nomatch -> nomatch;
        {After, Before} -> {lists:reverse(Before), lists:reverse(After)}
    end.

search_first([], _, _) -> nomatch;
search_first([C | Rest] = Clusters, [C | _] = Wanted, Before) ->
    case behind_prefix(Clusters, Wanted) of
        nomatch -> search_first(Rest, Wanted, [C | Before]);
        After -> {lists:reverse(Before), After}
    end;
search_first([C | Rest], Wanted, Before) -> search_first(Rest, Wanted, [C | Before]).

split(Text, Pattern) -> split(Text, Pattern, leading).

split(Text, Pattern, Where) ->
    case string:to_graphemes(Pattern) of
        [] -> [Text];
        Wanted ->
            case string:to_graphemes(Text) of
                Clusters when Where =:= all -> [back(Text, Part) || Part <- split_all(Clusters, Wanted)];
                Clusters ->
                    case search(Clusters, Wanted, Where) of
                        nomatch -> [Text];
                        {Before, After} -> [back(Text, Before), back(Text, After)]
                    end
            end
    end.

split_all(Clusters, Wanted) ->
    case search_first(Clusters, Wanted, []) of
        nomatch -> [Clusters];
        {Before, After} -> [Before | split_all(After, Wanted)]
    end.

replace(Text, Pattern, By) -> lists:join(By, split(Text, Pattern)).
replace(Text, Pattern, By, Where) -> lists:join(By, split(Text, Pattern, Where)).

lexemes(Text, []) ->
    case is_empty(Text) of
        true -> [];
        false -> [back(Text, string:to_graphemes(Text))]
    end;
lexemes(Text, Separators) when is_list(Separators) ->
    [back(Text, Lexeme) || Lexeme <- lexeme(string:to_graphemes(Text), Separators)].

lexeme(Clusters, Separators) ->
    case without(Clusters, Separators) of
        [] -> [];
        Some ->
            {Lexeme, Rest} = lists:splitwith(fun(C) -> not lists:member(C, Separators) end, Some),
            [Lexeme | lexeme(Rest, Separators)]
    end.

nth_lexeme(Text, N, Separators) when is_integer(N), N > 0 ->
    nth(N, lexemes(Text, Separators), back(Text, [])).

nth(1, [Item | _], _) -> Item;
nth(N, [_ | Rest], Default) when N > 1 -> nth(N - 1, Rest, Default);
nth(_, [], Default) -> Default.

%% Numbers.

to_integer(Text) when is_list(Text); is_binary(Text) ->
    case leading(Text, fun integer_text/1) of
        badarg -> {error, badarg};
        {[], _} -> {error, no_integer};
        {Digits, Rest} -> {list_to_integer(Digits), back(Text, Rest)}
    end;
to_integer(_) -> {error, badarg}.

to_float(Text) when is_list(Text); is_binary(Text) ->
    case leading(Text, fun float_text/1) of
        badarg -> {error, badarg};
        {[], _} -> {error, no_float};
        {Number, Rest} ->
            try {list_to_float(Number), back(Text, Rest)}
            catch error:badarg -> {error, no_float}
            end
    end;
to_float(_) -> {error, badarg}.

leading(Text, Take) ->
    try unicode:characters_to_list(Text) of
        List when is_list(List) -> Take(List);
        _ -> badarg
    catch
        error:_ -> badarg
    end.

%% The number at the beginning of a text, or [], and what is behind it.
integer_text([Sign | Rest] = Text) when Sign =:= $-; Sign =:= $+ ->
    case digits(Rest) of
        {[], _} -> {[], Text};
        {Digits, After} -> {[Sign | Digits], After}
    end;
integer_text(Text) -> digits(Text).

float_text(Text) ->
    case integer_text(Text) of
        {[], _} -> {[], Text};
        {Whole, [Point | Rest]} when Point =:= $.; Point =:= $, ->
            case digits(Rest) of
                {[], _} -> {[], Text};
                {Fraction, After} -> exponent(Whole ++ [$. | Fraction], After)
            end;
        _ -> {[], Text}
    end.

exponent(Number, [E | Rest] = After) when E =:= $e; E =:= $E ->
    case integer_text(Rest) of
        {[], _} -> {Number, After};
        {Power, Behind} -> {Number ++ [$e | Power], Behind}
    end;
exponent(Number, After) -> {Number, After}.

digits(Text) -> lists:splitwith(fun(C) -> C >= $0 andalso C =< $9 end, Text).

%% The older functions.

len(Text) -> erlang:length(Text).

concat(Left, Right) -> Left ++ Right.

chr(Text, Character) when is_integer(Character) -> position(Text, Character, 1).

position([Character | _], Character, At) -> At;
position([_ | Rest], Character, At) -> position(Rest, Character, At + 1);
position([], _, _) -> 0.

rchr(Text, Character) when is_integer(Character) -> last_position(Text, Character, 1, 0).

last_position([Character | Rest], Character, At, _) -> last_position(Rest, Character, At + 1, At);
last_position([_ | Rest], Character, At, Found) -> last_position(Rest, Character, At + 1, Found);
last_position([], _, _, Found) -> Found.

str(Text, Part) when is_list(Part) -> str(Text, Part, 1).

str([_ | Rest] = Text, Part, At) ->
    case lists:prefix(Part, Text) of
        true -> At;
        false -> str(Rest, Part, At + 1)
    end;
str([], _, _) -> 0.

rstr(Text, Part) when is_list(Part) -> rstr(Text, Part, 1, 0).

rstr([_ | Rest] = Text, Part, At, Found) ->
    case lists:prefix(Part, Text) of
        true -> rstr(Rest, Part, At + 1, At);
        false -> rstr(Rest, Part, At + 1, Found)
    end;
rstr([], _, _, Found) -> Found.

span(Text, Characters) -> erlang:length(lists:takewhile(fun(C) -> lists:member(C, Characters) end, Text)).

cspan(Text, Characters) -> erlang:length(lists:takewhile(fun(C) -> not lists:member(C, Characters) end, Text)).

substr(Text, 1) when is_list(Text) -> Text;
substr(Text, Start) when is_integer(Start), Start > 1 -> lists:nthtail(Start - 1, Text).

substr(Text, Start, Length) when is_integer(Start), Start >= 1, is_integer(Length), Length >= 0 ->
    lists:sublist(substr(Text, Start), Length).

tokens(Text, Separators) -> lexeme(Text, Separators).

chars(Character, Count) -> chars(Character, Count, []).

chars(Character, Count, Tail) when is_integer(Count), Count >= 0 -> lists:duplicate(Count, Character) ++ Tail.

copies(Text, Count) when is_list(Text), Count >= 0 -> lists:append(lists:duplicate(Count, Text)).

words(Text) -> words(Text, $\s).

words(Text, Separator) when is_integer(Separator) -> max(1, erlang:length(lexeme(Text, [Separator]))).

sub_word(Text, N) -> sub_word(Text, N, $\s).

sub_word(Text, N, Separator) when is_integer(N), is_integer(Separator) ->
    nth(N, lexeme(Text, [Separator]), []).

strip(Text) -> strip(Text, both, $\s).
strip(Text, Side) -> strip(Text, Side, $\s).

strip(Text, left, Character) -> without(Text, [Character]);
strip(Text, right, Character) -> without_last(Text, [Character]);
strip(Text, both, Character) -> without_last(without(Text, [Character]), [Character]).

left(Text, Length) -> left(Text, Length, $\s).

left(Text, Length, Character) when is_integer(Character) ->
    case Length - erlang:length(Text) of
        Missing when Missing > 0 -> Text ++ lists:duplicate(Missing, Character);
        _ -> lists:sublist(Text, Length)
    end.

right(Text, Length) -> right(Text, Length, $\s).

right(Text, Length, Character) when is_integer(Character) ->
    case Length - erlang:length(Text) of
        Missing when Missing > 0 -> lists:duplicate(Missing, Character) ++ Text;
        Over -> lists:nthtail(-Over, Text)
    end.

centre(Text, Length) -> centre(Text, Length, $\s).

centre(_Text, 0, Character) when is_integer(Character) -> [];
centre(Text, Length, Character) when is_integer(Character) ->
    case Length - erlang:length(Text) of
        Missing when Missing > 0 ->
            Before = lists:duplicate(Missing div 2, Character),
            Before ++ Text ++ Before ++ lists:duplicate(Missing rem 2, Character);
        Over -> lists:sublist(Text, -Over div 2 + 1, Length)
    end.

sub_string(Text, Start) -> substr(Text, Start).
sub_string(Text, Start, Stop) when is_integer(Start), is_integer(Stop) -> substr(Text, Start, Stop - Start + 1).

to_lower(Text) when is_list(Text) -> [lower(C) || C <- Text];
to_lower(Character) when is_integer(Character) -> lower(Character).

to_upper(Text) when is_list(Text) -> [upper(C) || C <- Text];
to_upper(Character) when is_integer(Character) -> upper(Character).

%% Letters of Latin-1.
lower(C) when C >= $A, C =< $Z; C >= 16#C0, C =< 16#D6; C >= 16#D8, C =< 16#DE -> C + 32;
lower(C) -> C.

upper(C) when C >= $a, C =< $z; C >= 16#E0, C =< 16#F6; C >= 16#F8, C =< 16#FE -> C - 32;
upper(C) -> C.

join([], Separator) when is_list(Separator) -> [];
join(Texts, Separator) when is_list(Separator) -> lists:append(lists:join(Separator, Texts)).
