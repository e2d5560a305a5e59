%% Every form of spawn, what the child sees, and wrong arguments.
-module(proc_spawning).
-export([main/0, tell/2]).
-include("t.hrl").

main() ->
    Me = self(),
    t("fun", fun() -> spawn(fun() -> tell(Me, a) end), got() end),
    t("mfa", fun() -> spawn(?MODULE, tell, [Me, b]), got() end),
    t("link", fun() -> process_flag(trap_exit, true), P = spawn_link(fun() -> tell(Me, c), exit(why) end), R = {got(), receive {'EXIT', P, W} -> W end}, process_flag(trap_exit, false), R end),
    t("monitor", fun() -> {P, R} = spawn_monitor(?MODULE, tell, [Me, d]), {got(), receive {'DOWN', R, process, P, W} -> W end} end),
    t("options", fun() -> {P, R} = spawn_opt(fun() -> tell(Me, process_info(self(), priority)) end, [monitor, {priority, high}, {min_heap_size, 500}]), {got(), receive {'DOWN', R, process, P, W} -> W end} end),
    t("options mfa", fun() -> P = spawn_opt(?MODULE, tell, [Me, e], []), is_pid(P) andalso got() end),
    t("dictionary is empty", fun() -> put(x, 1), spawn(fun() -> tell(Me, get()) end), got() end),
    t("group leader is inherited", fun() -> G = group_leader(), spawn(fun() -> tell(Me, group_leader() =:= G) end), got() end),
    t("arguments are copied", fun() -> T = id({lists:seq(1, 10), #{a => [b]}, "text", 1 bsl 80, 1.5}), spawn(?MODULE, tell, [Me, T]), got() =:= T end),
    t("a fun with an environment", fun() -> N = id(5), F = fun(X) -> X + N end, spawn(fun() -> tell(Me, F(1)) end), got() end),
    t("undefined function", fun() -> {_, R} = spawn_monitor(?MODULE, tell, []), receive {'DOWN', R, _, _, {undef, [{M, F, A, _} | _]}} -> {M, F, A} end end),
    t("pids differ", fun() -> Ps = [spawn(fun() -> ok end) || _ <- lists:seq(1, 100)], length(lists:usort(Ps)) end),
    [t("wrong", fun() -> try F() catch C:E -> {C, E} end end) || F <- [fun() -> spawn(id(a)) end, fun() -> spawn(?MODULE, tell, id(a)) end, fun() -> spawn(?MODULE, tell, id([a | b])) end, fun() -> spawn(id(1), f, []) end,
                            fun() -> spawn_opt(fun() -> ok end, id([{priority, none}])) end, fun() -> spawn_opt(fun() -> ok end, id(a)) end, fun() -> spawn_link(id("x")) end]].

tell(To, What) -> To ! {told, What}.

got() -> receive {told, What} -> What after 5000 -> nothing end.
