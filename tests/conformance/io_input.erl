%% stdin: first words of the line
%% Standard input: one line, then the end.
-module(io_input).
-export([main/0]).
-include("t.hrl").

main() ->
    t("chars", fun() -> io:get_chars('', 5) end),
    t("rest of the line", fun() -> io:get_line('') end),
    t("prompt", fun() -> io:get_line("more? ") end),
    t("end", fun() -> {io:get_line(''), io:get_chars('', 1)} end),
    t("output still works", fun() -> io:format("~p~n", [done]) end).
