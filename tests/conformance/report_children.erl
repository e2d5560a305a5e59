%% compare: stderr
%% Reports of other processes, one after the other, while the program goes on; none for
%% exits.
-module(report_children).
-export([main/0]).

main() ->
    [begin
         {_, R} = spawn_monitor(F),
         receive {'DOWN', R, _, _, _} -> ok end,
         %% So that reports come in this order.
         timer:sleep(30)
     end || F <- [fun() -> error(first) end, fun() -> exit(no_report) end, fun() -> throw(third) end, fun() -> error({fourth, lists:seq(1, 40)}) end,
                  fun() -> 1 = list_to_integer("2") end, fun() -> list_to_integer("x") end, fun() -> error("a string") end, fun() -> erlang:error(badarg, [1, 2]) end]],
    io:format("done~n"),
    timer:sleep(300).
