%% Writes fixtures: what OTP makes of format strings and arguments.
%%     erl -noshell -run format_rows main KIND SEED COUNT -run init stop
%% for each kind that main/1 names; otp25_pc_unicode.rows is the same under `erl +pc unicode`.
%% A row is hex(term_to_binary({Format, Args})), a tab, and hex of the text in UTF-8, or "badarg".
-module(format_rows).
-export([main/1]).

main([Kind, Seed, Count]) ->
    rand:seed(exsss, list_to_integer(Seed)),
    N = list_to_integer(Count),
    case Kind of
        "fixed" -> lists:foreach(fun row/1, fixed());
        "pretty" -> rows(N, fun() -> {pick(["~p", "~tp", "~p", "~tp", "x: ~p", "~lp", "~ltp"]), [term(rand:uniform(3))]} end);
        "depth" -> rows(N, fun() -> {pick(["~P", "~W", "~tP", "~tW", "~lP"]), [term(rand:uniform(3)), rand:uniform(14) - 2]} end);
        "width" -> rows(N, fun() -> {lists:concat(["~", rand:uniform(90) - 1, pick(["", "." ++ integer_to_list(rand:uniform(40) - 1)]), pick([p, tp])]), [term(rand:uniform(3))]} end);
        "write" -> rows(N, fun() -> {pick(["~w", "~tw", "~p", "~0p", "~0tp"]), [term(rand:uniform(3))]} end);
        "directive" -> rows(N, fun directive/0)
    end.

rows(0, _) -> ok;
rows(N, F) -> row(F()), rows(N - 1, F).

row({F, A}) ->
    Text = try io_lib:format(F, A) of
               Chars -> case unicode:characters_to_binary(Chars) of
                            B when is_binary(B) -> hex(B);
                            _ -> "badarg"
                        end
           catch error:_ -> "badarg"
           end,
    io:put_chars([hex(term_to_binary({F, A})), "\t", Text, "\n"]).

hex(B) -> [io_lib:format("~2.16.0b", [X]) || <<X>> <= B].

pick(L) -> lists:nth(rand:uniform(length(L)), L).

directive() ->
    Pre = pick(["", "", "ab", "x\ny", "\t", "\x{e5}", "\x{400}"]),
    {D, A} = one(),
    {D2, A2} = case rand:uniform(4) of 1 -> one(); _ -> {"", []} end,
    Extra = case rand:uniform(40) of 1 -> [1]; _ -> [] end,
    {Pre ++ D ++ pick(["", "|", "~n", "z"]) ++ D2, A ++ A2 ++ Extra}.

one() ->
    {W, WA} = pick([{"", []}, {"", []}, {num(), []}, {"-" ++ num(), []}, {"*", [rand:uniform(25) - 5]}, {"-*", [rand:uniform(25) - 5]}]),
    {P, PA} = case pick([0, 0, 1, 2, 3, 4]) of
                  0 -> {"", []};
                  1 -> {"." ++ num(), []};
                  2 -> {".*", [rand:uniform(25) - 1]};
                  3 -> {"." ++ pick(["", num()]) ++ "." ++ pick(["0", "_", "\x{e5}", "\x{400}"]), []};
                  4 -> {"." ++ num() ++ ".*", [pick([$0, $_, $x])]}
              end,
    M = pick(["", "", "", "t", "l", "tl", "lt"]),
    C = pick("wWpPsssccbBbB#+xXefgefgni~q"),
    {"~" ++ W ++ P ++ M ++ [C], WA ++ PA ++ arguments(C)}.

num() -> integer_to_list(pick([0, 1, 2, 3, 5, 8, 10, 12, 16, 20, 36])).

arguments(C) ->
    case lists:member(C, "n~q") of
        true -> [];
        false ->
            case rand:uniform(25) of
                1 -> [leaf()];
                _ -> good(C)
            end
    end.

good(C) when C =:= $w; C =:= $p; C =:= $i -> [term(2)];
good(C) when C =:= $W; C =:= $P -> [term(3), rand:uniform(8) - 1];
good($s) -> [pick([string(), list_to_binary([rand:uniform(256) - 1 || _ <- lists:seq(1, rand:uniform(6))]), atom(), [string(), [string() | <<"tail">>]],
                   unicode:characters_to_binary("\x{e5}\x{400}z"), "\x{e5}\x{f6}", [$a, [<<"b">>, "c"], $d | <<"e">>], "e\x{301}x\x{400}", [1, a], <<1:3>>])];
good($c) -> [pick([$a, $\n, 229, 1024, 0, 255, 256, -1, a])];
good(C) when C =:= $b; C =:= $B; C =:= $#; C =:= $+ -> [integer()];
good(C) when C =:= $x; C =:= $X -> [integer(), pick(["0x", "", abc, "16#", ["a", "b"], <<"x">>, "\x{400}"])];
good(_) -> [float_()].

integer() -> pick([0, 1, -1, 255, -255, 65535, 1 bsl 59, -(1 bsl 59), (1 bsl 59) - 1, 1 bsl 64, -(1 bsl 80), 1 bsl 200, rand:uniform(1000)]).
float_() -> pick([0.0, 1.0, -1.0, 0.1, 3.14159, 1.0e10, 1.0e-10, 123456.789, 1.0e22, 1.0e23, 9.99999999, 0.5, 1.5, 99999.5, 1.0e100, 2.5e-5, -0.0, 5.0e-324, 1.7976931348623157e308, rand:uniform(), rand:uniform() * 1.0e6]).
atom() -> pick([a, b, ok, error, undefined, 'hello world', 'Upper', 'if', '', abcdefghij, some_long_atom_name, '\x{e5}bc', '\x{400}\x{401}', 'a\nb', 'it\'s', a@b, '_x', '@', 'x-y', '\x{c5}', 'a\x{d7}', 'a\0b', 'div', 'maybe', 'else', long_long_long_long_long_long_long_long_atom_name]).
string() -> [pick("abcdefghij klmnop\n\t\"'\\") || _ <- lists:seq(1, rand:uniform(rand:uniform(60)))].
leaf() ->
    case rand:uniform(16) of
        1 -> integer();
        2 -> float_();
        3 -> string();
        4 -> "";
        5 -> {};
        6 -> list_to_binary(string());
        7 -> crypto_bytes(rand:uniform(12));
        8 -> case rand:uniform(5) of 1 -> crypto_bytes(rand:uniform(120)); 2 -> <<5:3>>; 3 -> <<1, 2, 3:5>>; 4 -> <<>>; _ -> unicode:characters_to_binary("\x{e5}\x{400}z") end;
        9 -> case rand:uniform(5) of 1 -> "\x{e5}\x{e4}"; 2 -> "\x{400}\x{401}"; 3 -> <<"\x{e5}\x{e4}">>; 4 -> <<"\x{e5}\x{e4}"/utf8>>; _ -> [0, 1, 2] end;
        10 -> #{};
        11 -> pick([fun lists:map/2, fun 'A b':'c d'/3]);
        12 -> list_to_pid("<0.44.1>");
        13 -> rand:uniform(100000);
        _ -> atom()
    end.
crypto_bytes(N) -> list_to_binary([rand:uniform(256) - 1 || _ <- lists:seq(1, N)]).

term(0) -> leaf();
term(D) ->
    case rand:uniform(12) of
        1 -> leaf();
        N when N =< 4 -> [term(D - 1) || _ <- lists:seq(1, rand:uniform(size_(D)))];
        5 -> [term(D - 1) || _ <- lists:seq(1, rand:uniform(4))] ++ pick([tail, 12, {a, b}, <<"bin">>, term(D - 1)]);
        N when N =< 8 -> list_to_tuple([atom() | [term(D - 1) || _ <- lists:seq(1, rand:uniform(size_(D)))]]);
        9 -> list_to_tuple([term(D - 1) || _ <- lists:seq(1, rand:uniform(size_(D)))]);
        10 -> maps:from_list([{term(pick([0, 0, D - 1])), term(D - 1)} || _ <- lists:seq(1, rand:uniform(size_(D)))]);
        11 -> maps:from_list([{atom(), term(D - 1)} || _ <- lists:seq(1, rand:uniform(8))]);
        12 -> [rand:uniform(100000) || _ <- lists:seq(1, rand:uniform(40))]
    end.
size_(1) -> 14;
size_(2) -> 8;
size_(_) -> 5.

fixed() ->
    Long = lists:duplicate(100, $a),
    All = [[X] || X <- lists:seq(0, 300)],
    [{"~p", [X]} || X <- [Long, {ok, Long}, [Long, Long], list_to_binary(Long), <<0:(8 * 60)>>, {a, <<0:(8 * 60)>>}, <<0:(8 * 60 + 3)>>, lists:seq(100, 400), [[]], [[], []], {[]}, [{}], #{[] => []}, {a}, {a, b}, [a | b], <<>>, "", <<1:1>>]] ++
    [{F, [X]} || F <- ["~p", "~tp", "~w", "~tw"], X <- All] ++
    [{F, [list_to_binary(X)]} || F <- ["~p", "~tp", "~w"], X <- All, hd(X) < 256] ++
    [{F, [list_to_atom(X)]} || F <- ["~p", "~tp", "~w"], X <- All] ++
    [{F, [list_to_atom([$a | X])]} || F <- ["~p", "~tp"], X <- All] ++
    [{F, [unicode:characters_to_binary(X)]} || F <- ["~p", "~tp"], X <- All] ++
    [{F, [X]} || F <- ["~w", "~p"], X <- [after_, 'after', 'and', 'andalso', 'band', 'begin', 'bnot', 'bor', 'bsl', 'bsr', 'bxor', 'case', 'catch', 'cond', 'div', 'end', 'fun', 'if', 'let', 'maybe', 'else', 'not', 'of', 'or', 'orelse', 'receive', 'rem', 'try', 'when', 'xor', 'query', 'spec', 'fu', 'ends']] ++
    [{F, [T, D]} || F <- ["~P", "~W"], D <- lists:seq(-1, 9), T <- [a, "abc", <<"abcdefghijklmnopqrstuvwxyz">>, <<1, 2, 3, 4>>, <<1, 2, 3:3>>, <<>>, <<1>>, [], {}, #{}, [1], {1}, #{1 => 2}, [1 | 2], [1, 2 | 3], lists:seq(1, 20), list_to_tuple(lists:seq(1, 20)),
        #{a => 1, b => 2, c => 3}, #{a => {1, {2, {3, 4}}}, {x, {y, z}} => "abc"}, {1, [2, [3, [4, [5]]]], <<1, 2, 3, 4, 5, 6, 7, 8>>, "abc", <<"abcdefghijklmnopqrst">>}, unicode:characters_to_binary("\x{e5}\x{e4}\x{f6}\x{e5}\x{e4}\x{f6}\x{e5}\x{e4}\x{f6}"), "\x{e5}\x{e4}"]] ++
    [{"~tP", [unicode:characters_to_binary(X), D]} || D <- lists:seq(0, 6), X <- ["\x{e5}\x{e4}\x{f6}\x{e5}\x{e4}\x{f6}\x{e5}\x{e4}\x{f6}", "abc\x{e5}def\x{e4}ghi", "abcdefg\x{400}", "abcdefghijkl", "abcd\x{1}"]] ++
    [{F, A} || {F, A} <- [{abc, []}, {<<"x~w">>, [1]}, {"a" ++ [<<"b">>], []}, {["a", "b"], []}, {[$a, b], []}, {"~w", x}, {"~w", [1, 2]}, {"~w~w", [1]}, {"~", []}, {"~q", [1]}, {"~10", []}, {<<255>>, []}, {<<"\x{e5}~w"/utf8>>, [1]}, {"\x{400}", []}, {[-1], []}, {"~w", [1 | 2]}, {"a", [1 | 2]}, {"a", b}, {"~-w", [1]}, {"~.w", [abc]}, {"~..w", [abc]}, {"~..xw", [abc]}, {"~5..xw", [abc]}, {"~--5w", [abc]}, {"~+5w", [abc]}, {"~ 5w", [abc]}, {"~5.3.*w", [$x, abc]}, {"~*w", [a, abc]},
        {"~20.0p", [lists:seq(1, 40)]}, {"~20.0p", [{abc, lists:seq(1, 40)}]}, {"~20.-1p", [1]}, {"~20.*p", [-1, lists:seq(1, 30)]}, {"~0.5p", [lists:seq(1, 40)]}, {"\t~p", [lists:seq(1, 60)]}, {"a\tb\t~p", [lists:seq(1, 60)]}, {"\x{400}e\x{301}~p", [lists:seq(1, 60)]}, {"~ts~p", ["\x{400}", lists:seq(1, 60)]}, {"ab~n~p", [lists:seq(1, 60)]}, {"~p~n~p~n", [lists:seq(1, 60), lists:seq(1, 60)]}, {"~p ~p", [lists:seq(1, 60), {a, lists:seq(1, 60)}]}, {"~w", [1.0e22]}, {"~p", [fun lists:map/2]}]].
