%% Text from terms and about text. Formatting is native.
-module(io_lib).

%% Native; the body below only stands in for it.
-export([format/2]).

-export([char_list/1, chars_length/1, deep_char_list/1, deep_latin1_char_list/1, deep_unicode_char_list/1,
         format_prompt/1, format_prompt/2, fwrite/2, indentation/2, latin1_char_list/1, nl/0, print/1,
         print/4, printable_latin1_list/1, printable_list/1, printable_unicode_list/1, quote_atom/2,
         write/1, write/2, write_atom/1, write_atom_as_latin1/1, write_char/1, write_char_as_latin1/1,
         write_latin1_char/1, write_latin1_string/1, write_string/1, write_string/2,
         write_string_as_latin1/1, write_unicode_char/1, write_unicode_string/1]).

format(_Format, _Arguments) -> erlang:nif_error(undef).

fwrite(Format, Arguments) -> io_lib:format(Format, Arguments).

nl() -> "\n".

%% Terms.

write(Term) -> io_lib:format("~w", [Term]).

write(Term, Depth) when Depth < 0 -> io_lib:format("~w", [Term]);
write(Term, Depth) -> io_lib:format("~W", [Term, Depth]).

print(Term) -> io_lib:format("~p", [Term]).

print(Term, Column, Width, Depth) when Depth < 0 -> within(Column, Width, "p", [Term]);
print(Term, Column, Width, Depth) -> within(Column, Width, "P", [Term, Depth]).

%% The precision of ~p is the column of its first character, less one.
within(Column, Width, Control, Arguments) -> io_lib:format([$~, integer_to_list(Width), $., integer_to_list(max(0, Column - 1)) | Control], Arguments).

write_atom(Atom) when is_atom(Atom) -> lists:flatten(io_lib:format("~tw", [Atom])).

write_atom_as_latin1(Atom) when is_atom(Atom) -> lists:flatten(io_lib:format("~w", [Atom])).

%% Must an atom be quoted? Callers give its text too, which is not needed here.
quote_atom(Atom, _Chars) ->
    case write_atom(Atom) of
        [$' | _] -> true;
        _ -> false
    end.

%% Strings and characters, quoted.

write_string(String) -> write_string(String, $").

write_string(String, Quote) -> [Quote | escaped(String, Quote)].

write_unicode_string(String) -> write_string(String).

write_latin1_string(String) -> write_string(String).

write_string_as_latin1(String) -> [$" | escaped_latin1(String, $")].

write_char($\s) -> "$\\s";
write_char(Char) when is_integer(Char) -> [$$ | escape(Char, -1, [])].

write_unicode_char(Char) -> write_char(Char).

write_latin1_char(Char) when is_integer(Char), Char >= 0, Char =< 255 -> write_char(Char).

write_char_as_latin1(Char) when is_integer(Char), Char > 255 -> [$$ | hexadecimal(Char, [])];
write_char_as_latin1(Char) -> write_char(Char).

escaped([Char | Rest], Quote) -> escape(Char, Quote, escaped(Rest, Quote));
escaped([], Quote) -> [Quote].

escaped_latin1([Char | Rest], Quote) when is_integer(Char), Char > 255 -> hexadecimal(Char, escaped_latin1(Rest, Quote));
escaped_latin1([Char | Rest], Quote) -> escape(Char, Quote, escaped_latin1(Rest, Quote));
escaped_latin1([], Quote) -> [Quote].

escape(Quote, Quote, Rest) -> [$\\, Quote | Rest];
escape($\\, _Quote, Rest) -> [$\\, $\\ | Rest];
escape(Char, _Quote, Rest) when Char >= $\s, Char =< $~; Char >= 160 -> [Char | Rest];
escape($\n, _Quote, Rest) -> [$\\, $n | Rest];
escape($\r, _Quote, Rest) -> [$\\, $r | Rest];
escape($\t, _Quote, Rest) -> [$\\, $t | Rest];
escape($\v, _Quote, Rest) -> [$\\, $v | Rest];
escape($\b, _Quote, Rest) -> [$\\, $b | Rest];
escape($\f, _Quote, Rest) -> [$\\, $f | Rest];
escape($\e, _Quote, Rest) -> [$\\, $e | Rest];
escape($\d, _Quote, Rest) -> [$\\, $d | Rest];
escape(Char, _Quote, Rest) when Char >= 0, Char < 160 ->
    [$\\, $0 + (Char bsr 6), $0 + ((Char bsr 3) band 7), $0 + (Char band 7) | Rest].

hexadecimal(Char, Rest) -> [$\\, $x, ${ | integer_to_list(Char, 16) ++ [$} | Rest]].

%% What kind of text is it?

-define(IS_LATIN1(Char), is_integer(Char), Char >= 0, Char =< 255).
-define(IS_UNICODE(Char),
        is_integer(Char), Char >= 0, Char < 16#D800; is_integer(Char), Char > 16#DFFF, Char < 16#FFFE;
        is_integer(Char), Char > 16#FFFF, Char =< 16#10FFFF).

latin1_char_list([Char | Rest]) when ?IS_LATIN1(Char) -> latin1_char_list(Rest);
latin1_char_list([]) -> true;
latin1_char_list(_) -> false.

char_list([Char | Rest]) when ?IS_UNICODE(Char) -> char_list(Rest);
char_list([]) -> true;
char_list(_) -> false.

deep_latin1_char_list(List) -> deep(List, fun(Char) when ?IS_LATIN1(Char) -> true; (_) -> false end, []).

deep_char_list(List) -> deep_unicode_char_list(List).

deep_unicode_char_list(List) -> deep(List, fun(Char) when ?IS_UNICODE(Char) -> true; (_) -> false end, []).

%% The third argument holds what is left of the outer lists.
deep([Inner | Rest], IsChar, Outer) when is_list(Inner) -> deep(Inner, IsChar, [Rest | Outer]);
deep([Char | Rest], IsChar, Outer) -> IsChar(Char) andalso deep(Rest, IsChar, Outer);
deep([], IsChar, [Rest | Outer]) -> deep(Rest, IsChar, Outer);
deep([], _IsChar, []) -> true;
deep(_, _IsChar, _Outer) -> false.

printable_list(List) ->
    case io:printable_range() of
        latin1 -> printable_latin1_list(List);
        unicode -> printable_unicode_list(List)
    end.

-define(IS_SPACING(Char),
        Char =:= $\n; Char =:= $\r; Char =:= $\t; Char =:= $\v; Char =:= $\b; Char =:= $\f; Char =:= $\e).

printable_latin1_list([Char | Rest]) when is_integer(Char), Char >= $\s, Char =< $~ -> printable_latin1_list(Rest);
printable_latin1_list([Char | Rest]) when is_integer(Char), Char >= 160, Char =< 255 -> printable_latin1_list(Rest);
printable_latin1_list([Char | Rest]) when ?IS_SPACING(Char) -> printable_latin1_list(Rest);
printable_latin1_list([]) -> true;
printable_latin1_list(_) -> false.

printable_unicode_list([Char | Rest]) when is_integer(Char), Char >= $\s, Char =< $~ -> printable_unicode_list(Rest);
printable_unicode_list([Char | Rest]) when is_integer(Char), Char >= 160, Char < 16#D800 -> printable_unicode_list(Rest);
printable_unicode_list([Char | Rest]) when is_integer(Char), Char > 16#DFFF, Char < 16#FFFE -> printable_unicode_list(Rest);
printable_unicode_list([Char | Rest]) when is_integer(Char), Char > 16#FFFF, Char =< 16#10FFFF -> printable_unicode_list(Rest);
printable_unicode_list([Char | Rest]) when ?IS_SPACING(Char) -> printable_unicode_list(Rest);
printable_unicode_list([]) -> true;
printable_unicode_list(_) -> false.

%% Sizes.

%% Characters in deep text.
chars_length(Chars) -> length(unicode:characters_to_list(Chars)).

%% The column after text that begins at a column: tabs stop at every eighth.
indentation([$\n | Rest], _Column) -> indentation(Rest, 0);
indentation([$\t | Rest], Column) -> indentation(Rest, (Column div 8 + 1) * 8);
indentation([Inner | Rest], Column) when is_list(Inner) -> indentation(Rest, indentation(Inner, Column));
indentation([_ | Rest], Column) -> indentation(Rest, Column + 1);
indentation([], Column) -> Column.

%% A prompt of any form as text.
format_prompt(Prompt) -> format_prompt(Prompt, latin1).

format_prompt({format, Format, Arguments}, _Encoding) -> prompt_text(Format, Arguments);
format_prompt(Prompt, _Encoding) when is_list(Prompt) -> prompt_text("~ts", [Prompt]);
format_prompt(Prompt, latin1) -> prompt_text("~p", [Prompt]);
format_prompt(Prompt, _Encoding) -> prompt_text("~tp", [Prompt]).

prompt_text(Format, Arguments) ->
    try io_lib:format(Format, Arguments)
    catch
        _:_ -> "???"
    end.
