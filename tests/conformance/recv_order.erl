%% Order of messages, selection, messages that stay.
-module(recv_order).
-export([main/0]).
-include("t.hrl").

main() ->
    t("in order", fun() -> [self() ! N || N <- lists:seq(1, 5)], drain() end),
    t("selected", fun() -> [self() ! M || M <- [a, {b, 1}, c, {b, 2}]], [receive {b, N} -> N end, receive c -> c end, receive {b, M} -> M end, drain()] end),
    t("guard", fun() -> [self() ! N || N <- [1, 5, 2, 7]], [receive A when A > 3 -> A end, receive B when B > 3 -> B end, drain()] end),
    t("nested", fun() -> [self() ! M || M <- [x, y, z]], receive z -> receive y -> receive x -> done end end end end),
    t("any of", fun() -> [self() ! M || M <- [c, b, a]], receive a -> a; b -> b end end),
    t("left", fun() -> drain() end),
    t("value of send", fun() -> self() ! {id(msg)} end),
    t("drained", fun() -> drain() end),
    t("two senders", fun() ->
                             Me = self(),
                             Pids = [spawn(fun() -> [Me ! {I, N} || N <- lists:seq(1, 100)] end) || I <- [1, 2, 3]],
                             [[receive {I, N} -> N end || N <- lists:seq(1, 100)] =:= lists:seq(1, 100) || I <- [3, 2, 1]] ++ [length(Pids)]
                     end),
    t("far behind", fun() -> [self() ! N || N <- lists:seq(1, 5000)], self() ! last, receive last -> ok end, length(drain()) end),
    t("bound variable", fun() -> X = id(2), [self() ! {N, v} || N <- [1, 2]], receive {X, V} -> {X, V, drain()} end end),
    t("to a name", fun() -> register(me, self()), me ! hello, unregister(me), drain() end),
    t("to no name", fun() -> no_such_name ! hello end),
    t("to nonsense", fun() -> id("x") ! hello end),
    t("to a dead process", fun() -> {P, R} = spawn_monitor(fun() -> ok end), receive {'DOWN', R, _, _, _} -> ok end, P ! hello end).

drain() -> receive M -> [M | drain()] after 0 -> [] end.
