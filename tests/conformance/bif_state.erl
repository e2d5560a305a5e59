%% persistent_term, os, and what the VM says about itself, as far as it is the same everywhere.
-module(bif_state).
-export([main/0]).
-include("t.hrl").

main() ->
    Key = {?MODULE, [key, 1.5]},
    t("missing", fun() -> persistent_term:get(Key) end),
    t("default", fun() -> persistent_term:get(Key, none) end),
    t("put", fun() -> [persistent_term:put(Key, id(#{a => "text", b => fun(X) -> X end, c => <<0:800>>})), persistent_term:put(Key, id({second, [1, 2, 3]}))] end),
    t("get", fun() -> {persistent_term:get(Key), persistent_term:get(Key, x), persistent_term:get({?MODULE, [key, 1]}, x)} end),
    Self = self(),
    t("elsewhere", fun() -> spawn(fun() -> Self ! {got, persistent_term:get(Key)} end), receive {got, V} -> V end end),
    t("info", fun() -> #{count := C, memory := M} = persistent_term:info(), {is_integer(C), M > 0, lists:keymember(Key, 1, persistent_term:get())} end),
    t("erase", fun() -> [persistent_term:erase(Key), persistent_term:erase(Key), persistent_term:get(Key, gone)] end),
    t("environment", fun() -> [os:getenv("VM_NO_SUCH_VARIABLE"), os:getenv("VM_NO_SUCH_VARIABLE", "else"), os:putenv("VM_NO_SUCH_VARIABLE", "value"), os:getenv("VM_NO_SUCH_VARIABLE"),
                               lists:member("VM_NO_SUCH_VARIABLE=value", os:getenv()), os:unsetenv("VM_NO_SUCH_VARIABLE"), os:getenv("VM_NO_SUCH_VARIABLE")] end),
    [t("bad", F) || F <- [fun() -> os:getenv(id(atom)) end, fun() -> os:putenv(id("a=b"), "x") end, fun() -> os:putenv(id("a"), x) end, fun() -> erlang:system_info(id(no_such_item)) end, fun() -> erlang:system_info(id("x")) end]],
    t("os", fun() -> {os:type(), is_list(os:getpid()), tuple_size(os:timestamp())} end),
    t("system", fun() -> [erlang:system_info(I) || I <- [wordsize, {wordsize, internal}, {wordsize, external}, endian, machine, smp_support, threads, atom_limit, heap_type, multi_scheduling, message_queue_data]] end),
    t("numbers", fun() -> [is_integer(erlang:system_info(I)) || I <- [schedulers, schedulers_online, process_limit, process_count, atom_count, port_limit, logical_processors, start_time]] end),
    t("node", fun() -> {node(), nodes(), node(self()), node(make_ref()), is_alive(), nodes(this), nodes([hidden])} end),
    t("self as text", fun() -> list_to_pid(pid_to_list(self())) =:= self() end),
    t("reference as text", fun() -> R = make_ref(), list_to_ref(ref_to_list(R)) =:= R end),
    t("module", fun() -> [erlang:get_module_info(?MODULE, module), lists:sort(erlang:get_module_info(?MODULE, exports)), [K || {K, _} <- ?MODULE:module_info()], byte_size(?MODULE:module_info(md5))] end),
    t("digests", fun() -> {erlang:md5("abc"), erlang:md5([]), erlang:crc32(<<"abc">>), erlang:crc32(7, "abc"), erlang:adler32("abc"), erlang:crc32_combine(erlang:crc32("ab"), erlang:crc32("cd"), 2) =:= erlang:crc32("abcd")} end).
