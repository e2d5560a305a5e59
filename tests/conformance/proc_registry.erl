%% Registered names.
-module(proc_registry).
-export([main/0]).
-include("t.hrl").

main() ->
    P = spawn(fun loop/0),
    t("register", fun() -> {register(one, P), whereis(one) =:= P, lists:member(one, registered())} end),
    t("send", fun() -> one ! {self(), ping}, receive pong -> pong end end),
    t("info", fun() -> {process_info(P, registered_name), process_info(self(), registered_name)} end),
    t("twice the name", fun() -> register(one, self()) end),
    t("twice the process", fun() -> register(two, P) end),
    t("unregister", fun() -> {unregister(one), whereis(one)} end),
    t("unregister again", fun() -> unregister(one) end),
    t("the dead", fun() -> {Q, R} = spawn_monitor(fun() -> ok end), receive {'DOWN', R, _, _, _} -> ok end, register(three, Q) end),
    t("undefined", fun() -> register(undefined, P) end),
    t("no atom", fun() -> register(id("x"), P) end),
    t("no pid", fun() -> register(x, id(self)) end),
    t("whereis no atom", fun() -> whereis(id(1)) end),
    t("freed at exit", fun() -> {Q, R} = spawn_monitor(fun() -> receive stop -> ok end end), register(four, Q), four ! stop, receive {'DOWN', R, _, _, _} -> whereis(four) end end),
    t("monitored by name", fun() -> Q = spawn(fun() -> receive stop -> ok end end), register(five, Q), R = monitor(process, five), Q ! stop, receive {'DOWN', R, process, {Name, N}, W} -> {Name, N =:= node(), W} end end),
    exit(P, kill).

loop() -> receive {From, ping} -> From ! pong, loop() end.
