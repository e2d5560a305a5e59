%% binary: searching with options, compiled patterns, parts of parts.
-module(bif_binary).
-export([main/0]).

main() ->
    Text = id(<<",a,,bc,abc,,">>),
    Patterns = [<<",">>, <<",,">>, <<"abc">>, <<"x">>, [<<"a">>, <<"abc">>, <<",">>], [<<"bc">>, <<"b">>], [<<",">>]],
    [t("match", fun() -> {binary:match(Text, P), binary:matches(Text, P), binary:match(Text, P, [{scope, {3, 6}}]), binary:matches(Text, P, [{scope, {9, -6}}])} end) || P <- Patterns],
    [t("split", fun() -> [binary:split(Text, P, O) || O <- [[], [global], [trim], [global, trim], [trim_all], [global, trim_all], [{scope, {2, 5}}, global]]] end) || P <- Patterns],
    [t("replace", fun() -> [binary:replace(Text, P, <<"XYZ">>, O) || O <- [[], [global], [{insert_replaced, 1}], [global, {insert_replaced, [3, 0]}], [global, {scope, {0, 4}}]]] end) || P <- Patterns],
    t("compiled", fun() -> C = binary:compile_pattern(<<",">>), D = binary:compile_pattern([<<"a">>, <<"b">>]), {element(1, C), element(1, D), binary:split(Text, C, [global]), binary:matches(Text, D)} end),
    Part = binary:part(id(<<"0123456789">>), 2, 6),
    t("part", fun() -> {Part, binary:part(Part, 6, -2), binary:at(Part, 5), binary:first(Part), binary:last(Part), binary:bin_to_list(Part, 1, 2), binary:match(Part, <<"5">>), binary:split(Part, <<"4">>)} end),
    t("integers", fun() -> [{binary:encode_unsigned(N), binary:encode_unsigned(N, little), binary:decode_unsigned(binary:encode_unsigned(N)), binary:decode_unsigned(binary:encode_unsigned(N, little), little)} || N <- [0, 1, 255, 256, 1 bsl 64, (1 bsl 200) - 1]] end),
    t("common", fun() -> {binary:longest_common_prefix([<<"abcd">>, <<"abxy">>, <<"ab">>]), binary:longest_common_suffix([<<"abcd">>, <<"xycd">>]), binary:longest_common_prefix([<<>>, <<"a">>])} end),
    t("copy", fun() -> {binary:copy(<<"ab">>, 3), binary:copy(<<>>, 10), byte_size(binary:copy(<<"abc">>, 1000))} end),
    t("hex", fun() -> {binary:encode_hex(<<0, 171, 255>>), binary:decode_hex(<<"00aBff">>)} end),
    Big = binary:copy(<<"0123456789abcdef">>, 4096),
    t("big", fun() -> {length(binary:matches(Big, <<"f0">>)), length(binary:split(Big, [<<"5">>, <<"89">>], [global])), erlang:md5(binary:replace(Big, <<"a">>, <<>>, [global])), erlang:crc32(Big), erlang:adler32([Big, 1 | Big])} end),
    Deep = lists:foldl(fun(I, Inner) -> {I, [Inner, <<"x">>]} end, [], lists:seq(1, 100000)),
    t("deep terms", fun() -> {binary_to_term(term_to_binary(Deep)) =:= Deep, binary_to_term(term_to_binary(Deep, [compressed])) =:= Deep} end),
    Nested = lists:foldl(fun(I, Inner) -> [Inner, I band 255] end, <<>>, lists:seq(1, 100000)),
    t("nested lists", fun() -> {iolist_size(Nested), erlang:md5(Nested), erlang:crc32(iolist_to_binary(Nested)), byte_size(unicode:characters_to_binary(Nested))} end),
    [t("error", F) || F <- [fun() -> binary:match(Text, id(<<>>)) end, fun() -> binary:match(Text, id([])) end, fun() -> binary:match(Text, id([a])) end, fun() -> binary:split(Text, <<",">>, id([foo])) end,
                            fun() -> binary:split(Text, <<",">>, id([{scope, {0, 100}}])) end, fun() -> binary:match(Text, <<",">>, id([global])) end, fun() -> binary:copy(Text, id(-1)) end,
                            fun() -> binary:part(Text, id({3, 100})) end, fun() -> binary:compile_pattern(id(<<>>)) end, fun() -> binary:longest_common_prefix(id([])) end, fun() -> binary:at(Text, id(100)) end,
                            fun() -> binary:encode_unsigned(id(-1)) end, fun() -> binary:matches(Text, id({bm, make_ref()})) end]].

%% As t/2 of t.hrl, without strings: how those look depends on the terminal.
t(Label, Fun) ->
    Result = try {ok, Fun()}
             catch Class:Reason -> {Class, Reason}
             end,
    io:format("~s: ~w~n", [Label, Result]).

id(X) -> X.
