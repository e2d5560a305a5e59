%% The process dictionary.
-module(proc_dictionary).
-export([main/0]).
-include("t.hrl").

main() ->
    t("put", fun() -> [put(id(a), 1), put(a, 2), get(a), get(b), put({k, 1}, "v"), get({k, 1})] end),
    t("keys", fun() -> {lists:sort(get()), lists:sort(get_keys()), get_keys(2)} end),
    t("erase", fun() -> {erase(a), erase(a), get(a), get()} end),
    t("number keys", fun() -> put(1, whole), put(1.0, float), {get(1), get(1.0)} end),
    t("many", fun() -> [put({n, N}, N * N) || N <- lists:seq(1, 1000)], [erase({n, N}) || N <- lists:seq(1, 1000, 2)], {length(get_keys()), get({n, 500}), get({n, 501})} end),
    t("survives collection", fun() -> put(big, lists:seq(1, 1000)), erlang:garbage_collect(), [lists:seq(1, 100) || _ <- lists:seq(1, 100)], lists:sum(get(big)) end),
    t("erase all", fun() -> {length(erase()), get()} end),
    t("of another", fun() -> put(mine, 1), Me = self(), spawn(fun() -> put(theirs, 2), Me ! get() end), {receive D -> D end, get()} end),
    t("info", fun() -> process_info(self(), dictionary) end).
