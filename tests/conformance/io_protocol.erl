%% An I/O server of one's own: what io sends, and what it makes of the answers.
-module(io_protocol).
-export([main/0]).
-include("t.hrl").

main() ->
    S = spawn(fun() -> server(ok, []) end),
    t("output", fun() -> [io:format(S, "~p~n", [{a, 1}]), io:nl(S), io:write(S, "x"), io:fwrite(S, "plain", [])] end),
    t("requests", fun() -> log(S) end),
    t("input", fun() -> answer(S, "a line\n"), [io:get_line(S, "prompt"), io:get_chars(S, '', 3), io:getopts(S), io:setopts(S, [binary])] end),
    t("input requests", fun() -> log(S) end),
    t("as group leader", fun() -> Me = self(), answer(S, ok), spawn(fun() -> group_leader(S, self()), io:format("to my ~s~n", ["leader"]), Me ! done end), receive done -> log(S) end end),
    t("by name", fun() -> register(my_device, S), io:put_chars(my_device, "named"), length(log(S)) end),
    [t(io_lib:format("~p", [A]), fun() -> answer(S, A), io:format(S, "x", []) end) || A <- [ok, {error, arguments}, {error, terminated}, {error, eacces}, eof, anything]],
    t("errors of input are values", fun() -> answer(S, {error, eio}), [io:get_line(S, ''), io:getopts(S)] end),
    t("dies meanwhile", fun() -> P = spawn(fun() -> receive {io_request, _, _, _} -> exit(normal) end end), io:format(P, "x", []) end),
    t("dead", fun() -> {P, R} = spawn_monitor(fun() -> ok end), receive {'DOWN', R, _, _, _} -> io:put_chars(P, "x") end end),
    t("no such name", fun() -> io:put_chars(no_such_device, "x") end),
    t("to user", fun() -> io:format(user, "hello ~p~n", [user]) end),
    t("standard_io", fun() -> io:format(standard_io, "hello~n", []) end).

server(Answer, Log) ->
    receive
        {io_request, From, As, Request} -> From ! {io_reply, As, Answer}, server(Answer, [Request | Log]);
        {answer, New} -> server(New, Log);
        {log, From} -> From ! {log, lists:reverse(Log)}, server(Answer, [])
    end.

answer(S, A) -> S ! {answer, A}.

log(S) -> S ! {log, self()}, receive {log, L} -> L end.
