%% Calls with references, with a full mailbox, from many clients.
-module(recv_calls).
-export([main/0]).
-include("t.hrl").

main() ->
    S = spawn(fun() -> server(0) end),
    t("calls", fun() -> [call(S, {add, N}) || N <- [1, 2, 3]] end),
    t("full mailbox", fun() -> [self() ! {noise, N} || N <- lists:seq(1, 10000)], [call(S, {add, 1}) || _ <- lists:seq(1, 100)], call(S, get) end),
    t("noise stays", fun() -> length([x || _ <- lists:seq(1, 10000), receive {noise, _} -> true after 0 -> false end]) end),
    t("clients", fun() ->
                         Me = self(),
                         [spawn(fun() -> [call(S, {add, 1}) || _ <- lists:seq(1, 50)], Me ! done end) || _ <- lists:seq(1, 20)],
                         [receive done -> ok end || _ <- lists:seq(1, 20)],
                         call(S, get)
                 end),
    t("stop", fun() -> call(S, stop) end),
    t("call to the dead", fun() -> call(S, get) end),
    t("server that dies", fun() -> P = spawn(fun() -> receive _ -> exit(oops) end end), call(P, get) end).

call(To, Request) ->
    R = monitor(process, To),
    To ! {self(), R, Request},
    receive
        {R, Reply} -> demonitor(R, [flush]), Reply;
        {'DOWN', R, process, To, Reason} -> {down, Reason}
    end.

server(N) ->
    receive
        {From, R, {add, M}} -> From ! {R, N + M}, server(N + M);
        {From, R, get} -> From ! {R, N}, server(N);
        {From, R, stop} -> From ! {R, stopped}
    end.
