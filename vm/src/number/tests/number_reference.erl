%% Answers questions about numbers, one a line, as the reference does.
-module(number_reference).
-export([main/0]).

main() ->
    ok = io:setopts([binary, {encoding, latin1}]),
    loop().

loop() ->
    case io:get_line("") of
        eof -> ok;
        Line ->
            [Kind | Arguments] = string:split(string:trim(Line, trailing, "\n"), "\t", all),
            io:put_chars([answer(Kind, Arguments), $\n]),
            loop()
    end.

%% A float in all its notations.
answer(<<"texts">>, [Bits]) ->
    F = unpack(Bits),
    Options =
        [[short], []] ++
        [[{decimals, D}] || D <- [0, 1, 2, 6, 15, 18, 19, 25]] ++
        [[{decimals, D}, compact] || D <- [0, 2, 6, 20]] ++
        [[{scientific, D}] || D <- [0, 1, 3, 17, 30]],
    Formats =
        ["~w", "~e", "~f", "~g", "~.1e", "~.2e", "~.3e", "~.17e", "~.25e", "~.1f", "~.2f", "~.18f",
         "~.25f", "~.1g", "~.2g", "~.3g", "~.4g", "~.5g", "~.12g"],
    Texts =
        [try float_to_list(F, O) catch error:R -> atom_to_list(R) end || O <- Options] ++
        [try io_lib:format(X, [F]) catch error:R -> atom_to_list(R) end || X <- Formats],
    lists:join($|, Texts);
answer(<<"read">>, [Text]) ->
    try bits(binary_to_float(Text)) catch error:R -> atom_to_list(R) end;
answer(<<"math">>, [Name | Arguments]) ->
    try bits(apply(math, binary_to_atom(Name), [unpack(A) || A <- Arguments]))
    catch error:R -> atom_to_list(R) end;
answer(<<"hash">>, [<<"float">>, Bits]) -> hash(unpack(Bits));
answer(<<"hash">>, [<<"integer">>, Text]) -> hash(integer(Text));
answer(<<"hash">>, [<<"binary">>, Hex]) -> hash(binary:decode_hex(Hex));
answer(<<"hash">>, [<<"bits">>, Hex, Count, Value]) ->
    hash(<<(binary:decode_hex(Hex))/binary, (integer(Value)):(integer(Count))>>);
answer(<<"integers">>, [A0, B0, Base]) ->
    {A, B} = {integer(A0), integer(B0)},
    Results =
        [result(fun() -> apply(erlang, Op, [A, B]) end)
         || Op <- ['+', '-', '*', 'div', 'rem', 'band', 'bor', 'bxor']] ++
        [result(fun() -> apply(erlang, Op, [A, count(B)]) end) || Op <- ['bsl', 'bsr']] ++
        [result(fun() -> apply(erlang, Op, [A]) end) || Op <- ['-', 'bnot', abs]],
    lists:join($|, [integer_to_list(A, binary_to_integer(Base)), atom_to_list(A < B) | Results]);
answer(<<"mixed">>, [A0, Bits]) ->
    {A, F} = {integer(A0), unpack(Bits)},
    Order = if A < F -> "less"; A > F -> "greater"; A == F -> "equal" end,
    lists:join($|, [Order | [result(fun() -> erlang:Op(F) end) || Op <- [trunc, round, ceil, floor]]]).

%% A shift that leaves a number small enough to print, or fails.
count(B) when abs(B) < 1 bsl 40 -> B rem 1000;
count(B) -> B.

result(Fun) ->
    try integer_to_list(Fun()) catch error:R -> atom_to_list(R) end.

hash(Term) -> integer_to_list(erlang:phash2(Term)).

integer(Text) -> binary_to_integer(Text).

unpack(Bits) ->
    <<F/float>> = binary:decode_hex(Bits),
    F.

bits(F) -> binary:encode_hex(<<F/float>>).
