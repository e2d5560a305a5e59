%% Random terms in the order of the reference, and its funs. One line a term: the external format in
%% hexadecimal, phash2 in 27 and in 32 bits, and whether it is == and =:= to the term before.
-module(reference_terms).
-export([main/0]).

main() ->
    rand:seed(exsss, {1, 2, 3}),
    Terms = lists:sort(fixed() ++ [term(rand:uniform(4)) || _ <- lists:seq(1, 3000)]),
    lines(Terms, no_term),
    [fun_line(F) || F <- funs(17, <<"x">>)],
    ok.

lines([], _) -> ok;
lines([T | Ts], Before) ->
    io:format("~s ~b ~b ~b ~b~n",
        [binary:encode_hex(term_to_binary(T)), erlang:phash2(T), erlang:phash2(T, 1 bsl 32),
         bit(T == Before), bit(T =:= Before)]),
    lines(Ts, T).

bit(true) -> 1;
bit(false) -> 0.

funs(A, B) -> [fun() -> ok end, fun() -> {A, B} end, fun(X) -> X + A end].

%% The parts of a fun, and its hash alone and in a tuple.
fun_line(F) ->
    {_, M} = erlang:fun_info(F, module),
    {_, I} = erlang:fun_info(F, index),
    {_, U} = erlang:fun_info(F, uniq),
    {_, A} = erlang:fun_info(F, arity),
    {_, E} = erlang:fun_info(F, env),
    io:format("fun ~s ~b ~b ~b ~s ~b ~b~n",
        [M, I, U, A, binary:encode_hex(term_to_binary(E)), erlang:phash2(F), erlang:phash2({a, F})]).

fixed() ->
    [[], {}, #{}, <<>>, '', 'é', 'ÿ', '日本', 'aé日x', lists:seq(1, 100), lists:seq(200, 300),
     lists:duplicate(70, a), [1, 2, 3, 4, 5 | x], [[1, 2] | [3, 4]], {[], []}, [[]], [[], []],
     maps:from_list([{I, I * I} || I <- lists:seq(1, 200)]),
     maps:from_list([{I / 1, I * I} || I <- lists:seq(1, 200)]),
     maps:from_list([{{I}, #{I => #{}}} || I <- lists:seq(1, 50)]),
     maps:from_list([{{I / 1}, #{I => #{}}} || I <- lists:seq(1, 50)]),
     #{a => #{b => #{c => 1}}, 1 => 2, 1.0 => 3, [] => {}, {} => []},
     1 bsl 27, 1 bsl 27 - 1, -(1 bsl 27), -(1 bsl 27) - 1, 1 bsl 59, 1 bsl 64, -(1 bsl 64),
     1 bsl 1000, 1.0e300, -1.0e300, 0, 0.0, 1.0, 1 bsl 53, 1 bsl 53 + 1, 9007199254740992.0,
     fun lists:map/2, fun lists:map/3, fun ets:new/2, fun ets:delete/1, <<1:1>>, <<5:3>>, <<255, 3:2>>,
     binary:copy(<<"abc">>, 50), <<(binary:copy(<<"abc">>, 50))/bitstring, 1:3>>]
    ++ [identifier(pid, N, C) || N <- [0, 1, 70000, 1 bsl 27], C <- [1, 2]]
    ++ [identifier(port, N, C) || N <- [0, 1, 1 bsl 27], C <- [1, 2]]
    ++ [identifier(reference, N, C) || N <- [0, 1, 70000], C <- [1, 2]]
    ++ [large(N) || N <- lists:seq(1, 30)].

%% Maps of one size that differ a little, or not.
large(N) ->
    Common = [{key(I), I} || I <- lists:seq(1, 40)],
    maps:from_list([{key(100 + N div 3), 1}, {key(N div 2), N rem 2} | Common]).

key(I) when I rem 4 =:= 0 -> I;
key(I) when I rem 4 =:= 1 -> I / 1;
key(I) when I rem 4 =:= 2 -> {I / 2, I};
key(I) -> integer_to_binary(I).

identifier(Kind, N, Creation) ->
    Node = <<119, 3, "a@b">>,
    Bytes = case Kind of
        pid -> <<88, Node/binary, N:32, (N rem 7):32, Creation:32>>;
        port -> <<120, Node/binary, N:64, Creation:32>>;
        reference -> <<90, 3:16, Node/binary, Creation:32, N:32, (N rem 5):32, 7:32>>
    end,
    binary_to_term(<<131, Bytes/binary>>).

term(0) -> element(rand:uniform(5), {small(), float_(), atom_(), bits(), big()});
term(Depth) ->
    Size = rand:uniform(4) - 1,
    Parts = fun(N) -> [term(rand:uniform(Depth) - 1) || _ <- lists:seq(1, N)] end,
    case rand:uniform(7) of
        1 -> Parts(Size);
        2 -> list_to_tuple(Parts(Size));
        3 -> maps:from_list(lists:zip(Parts(Size), Parts(Size)));
        4 -> Parts(Size) ++ term(0);
        5 when Depth > 2 -> maps:from_list(lists:zip(Parts(45), Parts(45)));
        6 -> [rand:uniform(300) - 1 || _ <- lists:seq(1, Size * 3)];
        _ -> term(0)
    end.

small() -> element(rand:uniform(3), {rand:uniform(4) - 2, rand:uniform(1000) - 500, rand:uniform(1 bsl 30) - (1 bsl 29)}).
float_() -> element(rand:uniform(3), {(rand:uniform(5) - 2) / 1, rand:uniform() - 0.5, math:pow(2, rand:uniform(140) - 50)}).
atom_() -> element(rand:uniform(7), {a, b, aa, 'A', 'é', true, 'an atom of some length'}).
big() -> (rand:uniform(3) - 2) * (rand:uniform(1 bsl 62) bsl (rand:uniform(130) - 1)).
bits() -> <<_:3, Bits/bits>> = <<(rand:uniform(1 bsl 40) - 1):(rand:uniform(90) + 3)>>, Bits.
