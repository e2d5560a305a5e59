%% Built-in functions with every combination of a list of values: results of functions of one
%% argument are printed, those of more are printed as a hash for each first argument. (To see what
%% a hash stands for, print Results in line/2.)
-module(bif_edges).
-export([main/0]).

main() ->
    Values = values(),
    Few = few(),
    [line({M, F, 1}, [{A, call(M, F, [A])}]) || {M, F} <- one(), A <- Values, not skip(F, [A])],
    [line({M, F, 2, hash, A}, erlang:phash2([call(M, F, [A, B]) || B <- Values, not skip(F, [A, B])])) || {M, F} <- two(), A <- Values],
    [line({M, F, 3, hash, A}, erlang:phash2([call(M, F, [A, B, C]) || B <- Few, C <- Few, not skip(F, [A, B, C])])) || {M, F} <- three(), A <- Few],
    ok.

line(What, Results) -> io:format("~w ~w~n", [What, Results]).

call(M, F, As) ->
    try {ok, apply(M, F, As)}
    catch Class:Reason -> {Class, Reason}
    end.

values() ->
    [0, 1, -1, 2, 3, 10, 255, 256, 1 bsl 58, 1 bsl 59, -(1 bsl 59), 1 bsl 64, -(1 bsl 64) - 1, 1.5, 2.0, -0.75, 1.0e300, a, true, false, latin1, utf8, little, '', [], "abc", "12",
     "-7f", "1.5e3", [1 | 2], [a, b], [b, a, 2.0, 2, {a}], [[1, 2], [3]], [<<"ab">>, <<"abd">>], [{a, 1}, {b, 2}], [{1.0, x}, {1, y}], [{a, 1} | z], [[], <<"q">> | <<"r">>], [300, 400], {}, {a},
     {a, b, c}, {0, 2}, {2, -1}, <<>>, <<"abc">>, <<"12">>, <<"2.5">>, <<5:3>>, <<255, 1>>, #{}, #{a => 1}, #{1 => a, "k" => {}}, #{1.0 => b, c => d}, fun lists:map/2, [compact, {decimals, 3}], [global, trim], [{scope, {1, 2}}]].

few() -> [0, 1, 2, -1, 1 bsl 64, 1.5, a, [], "ab", [{a, 1}, {2, b}], [1 | 2], {}, {a, b}, <<"abca">>, <<"a">>, #{a => 1}, [global]].

%% What would take too much memory, make atoms of no use, or is not the same in all releases.
skip('bsl', [_, B]) -> is_integer(B) andalso abs(B) > 256;
skip('bsr', [_, B]) -> is_integer(B) andalso abs(B) > 256;
skip(copy, [_, B]) -> is_integer(B) andalso B > 256;
skip(make_tuple, [A | _]) -> is_integer(A) andalso A > 256;
skip(float_to_list, [1.0e300 | _]) -> true;
skip(float_to_binary, [1.0e300 | _]) -> true;
skip(is_record, [_, _, Size]) -> not is_integer(Size) orelse Size > 1 bsl 58;
skip(float, [A]) -> is_integer(A) andalso abs(A) > 1 bsl 59;
skip(F, As) when F =:= '/'; F =:= '+'; F =:= '-'; F =:= '*'; F =:= pow; F =:= fmod; F =:= atan2 -> lists:any(fun(A) -> is_integer(A) andalso abs(A) > 1 bsl 59 orelse A =:= 1.0e300 end, As);
skip(_, _) -> false.

one() ->
    [{erlang, F} || F <- ['+', '-', 'not', 'bnot', abs, atom_to_binary, atom_to_list, binary_to_atom, binary_to_float, binary_to_integer, binary_to_list, bit_size, bitstring_to_list, byte_size,
                          ceil, crc32, adler32, md5, float, float_to_binary, float_to_list, floor, hd, integer_to_binary, integer_to_list, iolist_size, iolist_to_binary, is_atom, is_binary, is_bitstring,
                          is_boolean, is_float, is_function, is_integer, is_list, is_map, is_number, is_pid, is_port, is_reference, is_tuple, length, list_to_atom, list_to_binary, list_to_bitstring,
                          list_to_existing_atom, list_to_float, list_to_integer, list_to_pid, list_to_ref, list_to_tuple, map_size, node, phash2, pid_to_list, port_to_list, ref_to_list, round, size, tl, trunc, tuple_size,
                          tuple_to_list, fun_to_list, module_loaded, is_process_alive]]
        ++ [{maps, F} || F <- [from_list, keys, to_list, values]]
        ++ [{binary, F} || F <- [first, last, copy, decode_unsigned, encode_unsigned, longest_common_prefix, longest_common_suffix, list_to_bin, bin_to_list, encode_hex, decode_hex]]
        ++ [{unicode, F} || F <- [characters_to_list, characters_to_binary, bin_is_7bit]]
        ++ [{math, F} || F <- [sqrt, ceil, floor]].

two() ->
    [{erlang, F} || F <- ['+', '-', '*', '/', 'div', 'rem', 'band', 'bor', 'bxor', 'bsl', 'bsr', 'and', 'or', 'xor', '=:=', '=/=', '==', '/=', '<', '=<', '>', '>=', '++', '--', min, max, append_element,
                          atom_to_binary, binary_part, binary_to_integer, delete_element, element, float_to_binary, float_to_list, integer_to_binary, integer_to_list, is_function, is_map_key, is_record,
                          list_to_integer, make_tuple, map_get, phash2, split_binary, crc32, adler32, binary_to_existing_atom, fun_info]]
        ++ [{lists, F} || F <- [member, reverse]]
        ++ [{maps, F} || F <- [find, from_keys, get, is_key, merge, remove, take]]
        ++ [{binary, F} || F <- [at, copy, part, match, matches, split, decode_unsigned, encode_unsigned, bin_to_list]]
        ++ [{unicode, F} || F <- [characters_to_list, characters_to_binary]]
        ++ [{math, F} || F <- [pow, fmod, atan2]].

three() ->
    [{erlang, F} || F <- [binary_part, binary_to_list, insert_element, is_record, make_tuple, setelement, function_exported, make_fun, crc32_combine]]
        ++ [{lists, F} || F <- [keyfind, keymember, keysearch]]
        ++ [{maps, F} || F <- [put, update]]
        ++ [{binary, F} || F <- [part, match, matches, split, replace, bin_to_list]]
        ++ [{unicode, characters_to_binary}].
