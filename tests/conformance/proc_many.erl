%% Many processes: a ring, a tree, waves, fairness.
-module(proc_many).
-export([main/0]).
-include("t.hrl").

main() ->
    t("ring", fun() -> ring(1000, 20) end),
    t("tree", fun() -> tree(10) end),
    t("waves", fun() -> [wave(500) || _ <- lists:seq(1, 5)] end),
    t("many alive", fun() -> Ps = [spawn(fun() -> receive {From, N} -> From ! N * 2 end end) || _ <- lists:seq(1, 20000)], Me = self(), [P ! {Me, 1} || P <- Ps], lists:sum([receive N -> N end || _ <- Ps]) end),
    t("a busy one does not hold up others", fun() -> P = spawn(fun() -> busy(0) end), R = ping_pong(200), exit(P, kill), R end),
    t("busy ones share", fun() -> Me = self(), Ps = [spawn(fun() -> Me ! {I, count(1000000)} end) || I <- lists:seq(1, 8)], lists:sort([receive {I, V} -> {I, V} end || _ <- Ps]) end),
    t("deep and short", fun() -> Me = self(), [spawn(fun() -> Me ! deep(5000) end) || _ <- lists:seq(1, 50)], lists:usort([receive N -> N end || _ <- lists:seq(1, 50)]) end).

ring(N, Rounds) ->
    Me = self(),
    First = lists:foldl(fun(_, Next) -> spawn(fun() -> relay(Next) end) end, Me, lists:seq(1, N)),
    First ! {token, 0},
    Result = turn(First, Rounds),
    First ! stop,
    receive stop -> Result end.

turn(_, 0) -> receive {token, N} -> N end;
turn(First, Rounds) -> receive {token, N} -> First ! {token, N}, turn(First, Rounds - 1) end.

relay(Next) ->
    receive
        {token, N} -> Next ! {token, N + 1}, relay(Next);
        stop -> Next ! stop
    end.

tree(0) -> 1;
tree(N) ->
    Me = self(),
    [spawn(fun() -> Me ! {sum, tree(N - 1)} end) || _ <- [1, 2]],
    1 + receive {sum, A} -> A end + receive {sum, B} -> B end.

wave(N) ->
    Rs = [element(2, spawn_monitor(fun() -> exit(I) end)) || I <- lists:seq(1, N)],
    lists:sum([receive {'DOWN', R, _, _, I} -> I end || R <- Rs]).

busy(N) -> busy(N + 1).

count(0) -> done;
count(N) -> count(N - 1).

deep(0) -> 0;
deep(N) -> 1 + deep(N - 1).

ping_pong(N) ->
    Me = self(),
    P = spawn(fun() -> pong(Me) end),
    [begin P ! ping, receive pong -> ok end end || _ <- lists:seq(1, N)],
    P ! stop,
    done.

pong(To) -> receive ping -> To ! pong, pong(To); stop -> ok end.
