%% The module string: every function on many texts, as lists and as binaries, right and wrong ones.
-module(string_functions).
-export([main/0]).

main() ->
    [each(F, [texts()]) || F <- [is_empty, length, to_graphemes, reverse, trim, chomp, uppercase, lowercase, titlecase,
                                 casefold, to_integer, to_float, next_grapheme, next_codepoint]],
    [each(F, [texts(), parts()]) || F <- [prefix, find, split]],
    each(split, [texts(), parts(), [leading, trailing, all]]),
    each(find, [texts(), parts(), [leading, trailing]]),
    each(replace, [texts(), parts(), ["Q"], [leading, trailing, all]]),
    each(slice, [texts(), [0, 1, 3, 9, -1]]),
    each(slice, [texts(), [0, 1, 3, 9], [0, 1, 2, infinity]]),
    each(pad, [texts(), [0, 1, 6], sides()]),
    each(trim, [texts(), sides(), ["a ", "c", ""]]),
    each(take, [texts(), ["a ", "bc", ""], [true, false], [leading, trailing]]),
    each(lexemes, [texts(), [",", "a ", ""]]),
    each(nth_lexeme, [texts(), [1, 2, 5], [",", "a "]]),
    each(equal, [texts(), texts()]),
    each(equal, [texts(), ["ABC", <<"abc">>], [true]]),
    [each(F, [lists()]) || F <- [len, strip, words, to_upper, to_lower]],
    [each(F, [lists(), ["b", "ab", "c ", " "]]) || F <- [str, rstr, span, cspan, tokens, concat]],
    [each(F, [lists(), "ac "]) || F <- [chr, rchr, words]],
    [each(F, [lists(), [0, 1, 2, 3, 5, 8]]) || F <- [left, right, centre, substr, sub_word, copies, sub_string]],
    [each(F, [lists(), [1, 2, 3], [1, 2, 3]]) || F <- [substr, sub_string]],
    [each(F, [lists(), [0, 1, 2, 3, 5, 8, 12], "."]) || F <- [left, right, centre]],
    each(strip, [lists(), [left, right, both], "a"]),
    each(chars, ["a", [0, 3, -1]]),
    each(join, [[[], ["a"], ["a", "bc", ""]], ["", ", "]]).

texts() ->
    ["", "abc", <<"abc">>, "  a b  ", <<"a,b,,c">>, "a,b,,c", "Hello World", <<"h", 233/utf8, "llo">>, [104, 233, 108],
     "12", "-7x", "+3.5e2z", "1.5", "1.", "x", [101, 769, 98], <<"r\r\n">>, "abcabc"].

parts() -> ["", ",", "b", <<"c">>, "abc", "zz"].

sides() -> [leading, trailing, both].

lists() -> ["", "abc", "a b  c", "abcabc", "hello world"].

%% All combinations of the arguments.
each(Function, Choices) -> [show(Function, Arguments) || Arguments <- combine(Choices)].

combine([]) -> [[]];
combine([Values | Rest]) -> [[V | Vs] || V <- Values, Vs <- combine(Rest)].

show(Function, Arguments) -> io:format("~w ~w: ~w~n", [Function, Arguments, outcome(Function, Arguments)]).

outcome(Function, Arguments) ->
    try apply(string, Function, Arguments)
    catch
        Class:{Reason, _} -> {Class, Reason};
        Class:Reason -> {Class, Reason}
    end.
