%% process_info, process flags, is_process_alive, processes.
-module(proc_info).
-export([main/0, wait/0]).
-include("t.hrl").

main() ->
    P = spawn(?MODULE, wait, []),
    receive after 20 -> ok end,
    t("waiting", fun() -> [process_info(P, I) || I <- [status, message_queue_len, messages, initial_call, current_function, trap_exit, priority, links, monitors, dictionary, registered_name]] end),
    t("several", fun() -> process_info(P, [status, message_queue_len, registered_name]) end),
    t("messages", fun() -> P ! a, P ! {b, 1}, {process_info(P, messages), process_info(P, message_queue_len)} end),
    t("of oneself", fun() -> {status, S} = process_info(self(), status), S end),
    t("numbers", fun() -> [begin {I, N} = process_info(P, I), is_integer(N) andalso N >= 0 end || I <- [heap_size, total_heap_size, stack_size, reductions, memory]] end),
    t("group leader", fun() -> {group_leader, G} = process_info(P, group_leader), G =:= group_leader() end),
    t("alive", fun() -> {is_process_alive(P), is_process_alive(self()), lists:member(P, processes())} end),
    t("dead", fun() -> R = monitor(process, P), P ! stop, receive {'DOWN', R, _, _, _} -> {process_info(P), process_info(P, status), is_process_alive(P), lists:member(P, processes())} end end),
    t("priority", fun() -> [process_flag(priority, X) || X <- [low, normal, high, normal]] end),
    [t("wrong", F) || F <- [fun() -> process_info(id(a), status) end, fun() -> process_info(self(), id(no_such_item)) end, fun() -> is_process_alive(id(a)) end, fun() -> process_flag(priority, id(urgent)) end, fun() -> process_info(self(), id([status, nonsense])) end]].

wait() -> receive stop -> ok end.
