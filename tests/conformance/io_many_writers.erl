%% Whole requests of many processes do not mix, and each process's stay in order.
-module(io_many_writers).
-export([main/0]).

main() ->
    Me = self(),
    [begin spawn(fun() -> [io:format("~b:~b ~s~n", [I, N, lists:duplicate(50, $a + I)]) || N <- lists:seq(1, 20)], Me ! {done, I} end), receive {done, I} -> ok end end || I <- lists:seq(1, 10)],
    Collector = spawn(fun() -> collect(Me, []) end),
    [spawn(fun() -> group_leader(Collector, self()), [io:format("~b:~b~n", [I, N]) || N <- lists:seq(1, 20)], Me ! {done, I} end) || I <- lists:seq(1, 10)],
    [receive {done, I} -> ok end || I <- lists:seq(1, 10)],
    Collector ! stop,
    Lines = receive {lines, L} -> L end,
    io:format("~p~n", [[length([x || {J, _} <- Lines, J =:= I]) =:= 20 andalso [N || {J, N} <- Lines, J =:= I] =:= lists:seq(1, 20) || I <- lists:seq(1, 10)]]).

collect(To, Lines) ->
    receive
        {io_request, From, As, {put_chars, unicode, io_lib, format, [_, [I, N]]}} -> From ! {io_reply, As, ok}, collect(To, [{I, N} | Lines]);
        stop -> To ! {lines, lists:reverse(Lines)}
    end.
