%% Work spread over processes gives what it gives in one.
-module(sched_parallel).
-export([main/0]).
-include("t.hrl").

main() ->
    Jobs = lists:seq(1, 64),
    t("map", fun() -> pmap(fun work/1, Jobs) =:= [work(J) || J <- Jobs] end),
    t("nested", fun() -> lists:sum(pmap(fun(J) -> lists:sum(pmap(fun(K) -> J * K end, lists:seq(1, 10))) end, lists:seq(1, 20))) end),
    t("pipeline", fun() -> Me = self(), Last = lists:foldl(fun(_, Next) -> spawn(fun() -> stage(Next) end) end, Me, lists:seq(1, 10)), [Last ! N || N <- lists:seq(1, 500)], [receive N -> N end || _ <- lists:seq(1, 500)] =:= lists:seq(11, 510) end),
    t("pairs", fun() -> lists:usort(pmap(fun(_) -> chat(300) end, lists:seq(1, 8))) end),
    t("schedulers", fun() -> N = erlang:system_info(schedulers), is_integer(N) andalso N >= 1 end),
    t("supervised", fun() -> supervise(5, 0) end).

pmap(F, L) ->
    Me = self(),
    Rs = [begin R = make_ref(), spawn(fun() -> Me ! {R, F(X)} end), R end || X <- L],
    [receive {R, V} -> V end || R <- Rs].

work(J) -> lists:foldl(fun(X, A) -> (A * 33 + X) band 16#FFFFFF end, J, lists:seq(1, 5000)).

stage(Next) -> receive N -> Next ! N + 1, stage(Next) end.

chat(N) ->
    Me = self(),
    P = spawn(fun Echo() -> receive {From, X} -> From ! {echo, X + 1}, Echo() end end),
    R = lists:foldl(fun(_, A) -> P ! {Me, A}, receive {echo, B} -> B end end, 0, lists:seq(1, N)),
    exit(P, kill),
    R.

supervise(0, Restarts) -> Restarts;
supervise(N, Restarts) ->
    {_, R} = spawn_monitor(fun() -> exit({crashed, N}) end),
    receive {'DOWN', R, _, _, {crashed, N}} -> supervise(N - 1, Restarts + 1) end.
