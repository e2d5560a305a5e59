%% atomics and counters: one process, wrap-around and errors; then several at once.
-module(bif_atomics).
-export([main/0]).
-include("t.hrl").

main() ->
    A = atomics:new(2, []),
    U = atomics:new(1, [{signed, false}]),
    [t("new", fun() -> atomics:new(Size, Options) end) || {Size, Options} <- [{0, []}, {-1, []}, {a, []}, {1, [{signed, a}]}, {1, [a]}, {1, [{signed, true} | x]}]],
    t("info", fun() -> [{Size, Max, Min} || R <- [A, U], #{size := Size, max := Max, min := Min} <- [atomics:info(R)]] end),
    t("put", fun() -> {atomics:put(A, 1, 7), atomics:get(A, 1), atomics:get(A, 2), atomics:put(A, 2, -7), atomics:get(A, 2)} end),
    t("add", fun() -> {atomics:add(A, 1, 5), atomics:add_get(A, 1, -20), atomics:sub(A, 1, 3), atomics:sub_get(A, 1, 1)} end),
    t("exchange", fun() -> {atomics:exchange(A, 1, 4), atomics:compare_exchange(A, 1, 4, 5), atomics:compare_exchange(A, 1, 4, 6), atomics:get(A, 1)} end),
    t("unsigned", fun() -> atomics:add(U, 1, -1), {atomics:get(U, 1), atomics:add_get(U, 1, 2), atomics:sub_get(U, 1, (1 bsl 64) - 1)} end),
    t("signed", fun() -> atomics:put(A, 1, 0), atomics:add(A, 1, 1 bsl 63), X = atomics:get(A, 1), {X, atomics:add_get(A, 1, (1 bsl 64) - 1)} end),
    [t("error", F) || F <- [fun() -> atomics:get(A, id(3)) end, fun() -> atomics:get(A, id(0)) end, fun() -> atomics:put(A, 1, id(1 bsl 63)) end, fun() -> atomics:put(U, 1, id(-1)) end,
                            fun() -> atomics:add(A, 1, id(1 bsl 64)) end, fun() -> atomics:get(id(a), 1) end, fun() -> atomics:get(id(make_ref()), 1) end]],
    C = counters:new(2, [write_concurrency]),
    D = counters:new(1, []),
    t("counters", fun() -> {counters:put(C, 1, 5), counters:sub(C, 1, 7), counters:get(C, 1), counters:add(D, 1, 3), counters:get(D, 1), element(1, C), element(1, D), maps:get(size, counters:info(C))} end),
    [t("counters error", F) || F <- [fun() -> counters:new(id(1), [foo]) end, fun() -> counters:new(id(1), [write_concurrency, atomics]) end]],
    Self = self(),
    Workers = [spawn(fun() -> [begin atomics:add(A, 2, 1), counters:add(C, 2, I) end || I <- lists:seq(1, 2000)], Self ! {done, self()} end) || _ <- lists:seq(1, 8)],
    [receive {done, W} -> ok end || W <- Workers],
    t("together", fun() -> {atomics:get(A, 2), counters:get(C, 2)} end).
