%% A process that does not look at its messages outgrows max_heap_size with them.
-module(limit_queue).
-export([main/0]).

main() ->
    Limit = #{size => 200000, kill => true, error_logger => false},
    {Pid, Ref} = spawn_opt(fun() -> sends_to_itself(self()) end, [monitor, {max_heap_size, Limit}]),
    receive
        {'DOWN', Ref, process, Pid, Reason} -> io:format("~p~n", [Reason])
    end.

sends_to_itself(Self) ->
    Self ! lists:seq(1, 100),
    sends_to_itself(Self).
