%% hibernate, garbage_collect, suspend and resume, group leaders.
-module(proc_hibernate).
-export([main/0, awake/2]).
-include("t.hrl").

main() ->
    Me = self(),
    t("hibernate", fun() -> P = spawn(fun() -> put(kept, yes), erlang:hibernate(?MODULE, awake, [Me, lists:seq(1, 5)]) end), receive after 20 -> ok end, P ! hello, receive X -> X end end),
    t("a message that is there wakes", fun() -> P = spawn(fun() -> receive go -> ok end, erlang:hibernate(?MODULE, awake, [Me, x]) end), P ! hello, P ! go, receive X -> X end end),
    t("catch does not survive", fun() -> {P, R} = spawn_monitor(fun() -> logger:set_primary_config(level, none), catch erlang:hibernate(?MODULE, awake, [Me, throw_it]) end), P ! hello, receive {'DOWN', R, _, _, {{nocatch, W}, _}} -> W end end),
    t("collect", fun() -> P = spawn(fun() -> receive stop -> ok end end), {erlang:garbage_collect(), erlang:garbage_collect(P), exit(P, kill), erlang:garbage_collect(dead())} end),
    t("suspend", fun() -> P = spawn(fun() -> loop(Me) end), erlang:suspend_process(P), P ! x, A = receive {seen, x} -> seen after 30 -> nothing end, erlang:resume_process(P), B = receive {seen, x} -> seen after 1000 -> nothing end, exit(P, kill), {A, B} end),
    t("group leader", fun() -> G = spawn(fun() -> loop(Me) end), P = spawn(fun() -> receive tell -> Me ! group_leader() end end), group_leader(G, P), P ! tell, receive X -> X =:= G end end),
    t("yield", fun() -> erlang:yield() end),
    [t("wrong", fun() -> try F() catch C:E -> {C, E} end end) || F <- [fun() -> erlang:hibernate(id(1), a, []) end, fun() -> erlang:garbage_collect(id(a)) end, fun() -> group_leader(id(a), self()) end, fun() -> group_leader(self(), dead()) end, fun() -> erlang:resume_process(self()) end]].

awake(_To, throw_it) -> throw(caught_by_nobody);
awake(To, Argument) -> receive M -> To ! {M, Argument, get(kept)} end.

loop(To) -> receive M -> To ! {seen, M}, loop(To) end.

dead() -> {P, R} = spawn_monitor(fun() -> ok end), receive {'DOWN', R, _, _, _} -> P end.
