%% Links: both ways, chains, unlinking, linking the dead.
-module(link_signals).
-export([main/0]).
-include("t.hrl").

main() ->
    logger:set_primary_config(level, none),
    process_flag(trap_exit, true),
    t("reason arrives", fun() -> [begin P = spawn_link(fun() -> exit(W) end), receive {'EXIT', P, X} -> X end end || W <- [normal, shutdown, kill, {a, [b]}, "text"]] end),
    t("error arrives", fun() -> P = spawn_link(fun() -> error(bad) end), receive {'EXIT', P, {bad, [_ | _]}} -> yes end end),
    t("link is taken down with the other", fun() -> {A, B} = pair(), R = monitor(process, B), exit(A, boom), receive {'DOWN', R, _, _, W} -> W end end),
    t("normal does not take down", fun() -> {A, B} = pair(), R = monitor(process, A), A ! finish, receive {'DOWN', R, _, _, W} -> {W, is_process_alive(B), exit(B, kill)} end end),
    t("chain", fun() -> {P, R} = spawn_monitor(fun() -> chain(100) end), receive {'DOWN', R, _, P, W} -> W end end),
    t("unlink", fun() -> P = spawn_link(fun() -> receive go -> exit(gone) end end), unlink(P), R = monitor(process, P), P ! go, receive {'DOWN', R, _, _, W} -> {W, receive {'EXIT', P, _} -> told after 30 -> not_told end} end end),
    t("link again counts once", fun() -> P = spawn_link(fun() -> receive go -> exit(gone) end end), link(P), link(P), unlink(P), R = monitor(process, P), P ! go, receive {'DOWN', R, _, _, W} -> {W, receive {'EXIT', P, _} -> told after 30 -> not_told end} end end),
    t("link to the dead, trapping", fun() -> P = dead(), {link(P), receive {'EXIT', P, W} -> W after 1000 -> nothing end} end),
    t("link to the dead, not trapping", fun() -> P = dead(), {_, R} = spawn_monitor(fun() -> link(P), receive after 1000 -> lived end end), receive {'DOWN', R, _, _, {W, [{M, F, _, _} | _]}} -> {W, M, F}; {'DOWN', R, _, _, W} -> W end end),
    t("link to oneself", fun() -> {link(self()), unlink(self())} end),
    t("links are shown", fun() -> P = spawn_link(fun() -> receive x -> ok end end), {links, L} = process_info(self(), links), Both = {lists:member(P, L), process_info(P, links) =:= {links, [self()]}}, unlink(P), exit(P, kill), Both end),
    t("flag", fun() -> {process_flag(trap_exit, true), process_info(self(), trap_exit)} end),
    [t("wrong", F) || F <- [fun() -> link(id(a)) end, fun() -> unlink(id(a)) end, fun() -> process_flag(trap_exit, id(maybe_so)) end, fun() -> process_flag(id(no_such), true) end]].

pair() ->
    Me = self(),
    A = spawn(fun() -> B = spawn_link(fun() -> receive never -> ok end end), Me ! {pair, B}, receive finish -> ok end end),
    receive {pair, B} -> {A, B} end.

chain(0) -> exit(end_of_chain);
chain(N) -> spawn_link(fun() -> chain(N - 1) end), receive never -> ok end.

dead() -> {P, R} = spawn_monitor(fun() -> ok end), receive {'DOWN', R, _, _, _} -> P end.
