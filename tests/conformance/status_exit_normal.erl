%% compare: stderr
%% exit(normal) in the entry function is a normal end.
-module(status_exit_normal).
-export([main/0]).

main() -> io:format("before~n"), exit(normal).
