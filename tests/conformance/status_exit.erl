%% compare: stderr
%% exit(Reason) in the entry function: no report, and status 1.
-module(status_exit).
-export([main/0]).

main() -> io:format("before~n"), exit(some_reason).
