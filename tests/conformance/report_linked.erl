%% compare: stderr
%% A linked child takes the entry process down: one report, of the child, and status 1.
-module(report_linked).
-export([main/0]).

main() ->
    io:format("linking~n"),
    spawn_link(fun() -> error(child_failed) end),
    receive after 5000 -> io:format("still here~n") end.
