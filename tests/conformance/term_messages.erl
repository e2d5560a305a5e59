%% Terms of every type through messages and spawn arguments.
-module(term_messages).
-export([main/0, echo/2]).
-include("t.hrl").

main() ->
    P = spawn(fun loop/0),
    Terms = [a, 1, -1, 1 bsl 59, 1 bsl 200, -(1 bsl 200), 1.5, "string", [], {}, {a, {b, {c, [d | e]}}}, #{}, #{a => #{b => [c]}}, maps:from_list([{I, I} || I <- lists:seq(1, 100)]),
             self(), make_ref(), fun lists:map/2, fun(X) -> X end, lists:seq(1, 10000), list_to_tuple(lists:seq(1, 3000)), <<"bytes">>, deep(20000)],
    t("messages", fun() -> [x || T <- Terms, echo(P, T) =/= T] end),
    t("all at once", fun() -> echo(P, Terms) =:= Terms end),
    t("shared", fun() -> S = lists:seq(1, 100), T = {S, S, [S | S]}, echo(P, T) =:= T end),
    t("spawn", fun() -> Me = self(), spawn(fun() -> Me ! {back, Terms} end), receive {back, X} -> X =:= Terms end end),
    t("exit reasons", fun() -> [begin {_, R} = spawn_monitor(fun() -> exit({T, 1}) end), receive {'DOWN', R, _, _, {X, 1}} -> X =:= T end end || T <- Terms] -- lists:duplicate(length(Terms), true) end),
    t("fun with environment", fun() -> N = id(41), (echo(P, fun() -> N + 1 end))() end),
    t("back and forth", fun() -> lists:foldl(fun(_, T) -> echo(P, T) end, {lists:seq(1, 50), "x"}, lists:seq(1, 200)) =:= {lists:seq(1, 50), "x"} end),
    exit(P, kill).

echo(P, T) -> R = make_ref(), P ! {self(), R, T}, receive {R, X} -> X end.

loop() -> receive {From, R, T} -> From ! {R, T}, loop() end.

deep(N) -> lists:foldl(fun(X, A) -> {X, [A]} end, end_of_it, lists:seq(1, N)).
