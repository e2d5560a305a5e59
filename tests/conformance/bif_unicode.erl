%% unicode: conversions, and what is left over when they stop.
-module(bif_unicode).
-export([main/0]).

main() ->
    [t("default", fun() -> {unicode:characters_to_list(D), unicode:characters_to_binary(D)} end) || D <- data()],
    [t("latin1", fun() -> {unicode:characters_to_list(D, latin1), unicode:characters_to_binary(D, latin1)} end) || D <- data()],
    [t("wide", fun() -> {unicode:characters_to_list(D, E), unicode:characters_to_binary(D, E)} end) || {D, E} <- wide()],
    [t("from to", fun() -> unicode:characters_to_binary(D, From, To) end)
     || {D, From, To} <- [{[97, 228], unicode, latin1}, {[97, 256, 98], unicode, latin1}, {[97, <<196, 128, 98>>, 99], unicode, latin1}, {[97, 228], unicode, utf16}, {[97, 16#10000], unicode, {utf16, little}},
                          {[97, 228], latin1, utf32}, {[97, 228], unicode, {utf32, little}}, {[97, <<228>>], unicode, utf16}, {[97, <<195>>], unicode, latin1}, {[97], latin1, latin1}, {<<228>>, latin1, latin1},
                          {<<228>>, utf8, utf8}, {[97, <<255>>, 98], unicode, latin1}, {[97, 300, <<255>>], unicode, latin1}, {[97, 256 | <<98>>], unicode, latin1}, {<<0, 97, 216, 0, 220, 0>>, utf16, utf8}]],
    [t("bad", F) || F <- [fun() -> unicode:characters_to_list([97], id(foo)) end, fun() -> unicode:characters_to_binary([97], unicode, id(foo)) end, fun() -> unicode:characters_to_binary([97, id(a)], unicode, latin1) end]],
    t("7 bit", fun() -> [unicode:bin_is_7bit(B) || B <- [<<>>, <<97>>, <<200>>, <<1:1>>, a, []]] end),
    Long = lists:duplicate(3000, [<<"gr", 195, 188, "n ">>, 8364, ["x" | <<"y">>]]),
    t("long", fun() -> {erlang:md5(unicode:characters_to_binary(Long)), length(unicode:characters_to_list(Long)), erlang:phash2(unicode:characters_to_binary(Long, utf8, utf16))} end).

data() ->
    [<<195>>, <<97, 195>>, [97, <<195>>], [97, <<195>>, 98], [97, <<195>>, <<164>>, 98], [97, <<195>>, [<<164, 99>>], 98], [<<97, 195>> | <<164, 98>>], <<97, 255, 98>>, [97, <<97, 255, 98>>, 99],
     [97, [<<97, 255, 98>> | <<99>>], [100] | <<101>>], [97, 16#d800, 98], [97, [98, 16#d800, 99], 98], [97, 16#110000 | <<1>>], [97, -1], [97, 1 bsl 70], [97, a], a, [97 | a], [97 | 98], [<<1:1>>], <<1:1>>,
     [97, a, <<255>>], [<<255>>, a], [97, [[98, [16#d800], 99]], 98], [], <<>>, [[], <<>>], <<237, 160, 128>>, [97, <<195>>, <<97>>], [97, <<226, 130>>], [97, <<226>>, <<130>>], [97, <<226>>, [<<130>>], []],
     [97, <<226>>, [[<<130>>], []], <<97>>], <<97, 226, 130>>, <<97, 226, 40, 161>>, <<240, 144, 128>>, <<244, 144, 128, 128>>, <<192, 128>>, [<<192>>], [<<97>>, <<245>>, 98], [97, 228], [97, 256, 98],
     [97, <<255>>, [256, <<98>>]], [8364, <<226, 130, 172>>], "abc"].

wide() ->
    [{<<0, 97, 0>>, utf16}, {<<0, 97, 216, 0>>, utf16}, {<<0, 97, 216, 0, 220, 0>>, utf16}, {<<0, 97, 220, 0, 0, 98>>, utf16}, {<<97, 0>>, {utf16, little}}, {<<97, 0>>, {utf16, big}}, {<<0, 0, 0, 97>>, utf32},
     {<<0, 0, 0, 97, 0, 0>>, utf32}, {<<0, 17, 0, 0>>, utf32}, {<<97, 0, 0, 0>>, {utf32, little}}, {[97, <<0, 97>>], utf16}, {[16#d800, <<0, 97>>], utf16}, {[97, <<0, 97, 1>>, <<2>>], utf16}, {[97, <<0, 97, 1>>, 98], utf16}].

%% As t/2 of t.hrl, without strings: how those look depends on the terminal.
t(Label, Fun) ->
    Result = try {ok, Fun()}
             catch Class:Reason -> {Class, Reason}
             end,
    io:format("~s: ~w~n", [Label, Result]).

id(X) -> X.
