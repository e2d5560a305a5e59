%% The client's side of the I/O protocol: requests are messages to an I/O server, which
%% answers each one. A device is a pid, a registered name, or standard_io for the
%% caller's group leader.
-module(io).
-export([columns/0, columns/1, format/1, format/2, format/3, fwrite/1, fwrite/2, fwrite/3, get_chars/2,
         get_chars/3, get_line/1, get_line/2, get_password/0, get_password/1, getopts/0, getopts/1,
         nl/0, nl/1, printable_range/0, put_chars/1, put_chars/2, request/1, request/2, requests/1,
         requests/2, rows/0, rows/1, setopts/1, setopts/2, write/1, write/2]).

%% Output returns what the device answers, and an error raises an exception that blames
%% the function that was called: hence a macro.
-define(OUTPUT(Device, Request, Arguments),
        case transact(Device, Request) of
            {answer, {error, Error}} -> erlang:error(reason(Error), Arguments, info({device, Error}));
            {answer, Answer} -> Answer;
            {no_answer, Error} -> erlang:error(reason(Error), Arguments, info({io, Error}))
        end).

%% Output.

put_chars(Chars) -> ?OUTPUT(standard_io, {put_chars, unicode, Chars}, [Chars]).

put_chars(Device, Chars) -> ?OUTPUT(Device, {put_chars, unicode, Chars}, [Device, Chars]).

nl() -> ?OUTPUT(standard_io, nl, []).

nl(Device) -> ?OUTPUT(Device, nl, [Device]).

write(Term) -> ?OUTPUT(standard_io, {write, Term}, [Term]).

write(Device, Term) -> ?OUTPUT(Device, {write, Term}, [Device, Term]).

format(Format) -> ?OUTPUT(standard_io, {format, Format, []}, [Format]).

format(Format, Arguments) -> ?OUTPUT(standard_io, {format, Format, Arguments}, [Format, Arguments]).

format(Device, Format, Arguments) -> ?OUTPUT(Device, {format, Format, Arguments}, [Device, Format, Arguments]).

fwrite(Format) -> ?OUTPUT(standard_io, {format, Format, []}, [Format]).

fwrite(Format, Arguments) -> ?OUTPUT(standard_io, {format, Format, Arguments}, [Format, Arguments]).

fwrite(Device, Format, Arguments) -> ?OUTPUT(Device, {format, Format, Arguments}, [Device, Format, Arguments]).

reason(terminated) -> terminated;
reason(calling_self) -> calling_self;
reason({no_translation, _, _}) -> no_translation;
reason(_) -> badarg.

info(Cause) -> [{error_info, #{cause => Cause, module => erl_stdlib_errors}}].

%% Input, and what a device says about itself: errors are values.

get_line(Prompt) -> request(standard_io, {get_line, unicode, Prompt}).

get_line(Device, Prompt) -> request(Device, {get_line, unicode, Prompt}).

get_chars(Prompt, N) when is_integer(N), N >= 0 -> request(standard_io, {get_chars, unicode, Prompt, N}).

get_chars(Device, Prompt, N) when is_integer(N), N >= 0 -> request(Device, {get_chars, unicode, Prompt, N}).

get_password() -> request(standard_io, {get_password, unicode}).

get_password(Device) -> request(Device, {get_password, unicode}).

getopts() -> request(standard_io, getopts).

getopts(Device) -> request(Device, getopts).

setopts(Options) -> request(standard_io, {setopts, Options}).

setopts(Device, Options) -> request(Device, {setopts, Options}).

columns() -> geometry(standard_io, columns).

columns(Device) -> geometry(Device, columns).

rows() -> geometry(standard_io, rows).

rows(Device) -> geometry(Device, rows).

geometry(Device, What) ->
    case request(Device, {get_geometry, What}) of
        N when is_integer(N), N > 0 -> {ok, N};
        _ -> {error, enotsup}
    end.

%% Which characters ~p takes for text.
printable_range() -> latin1.

%% Requests as such.

request(Request) -> request(standard_io, Request).

request(Device, Request) ->
    case transact(Device, Request) of
        {answer, Answer} -> Answer;
        {no_answer, Error} -> {error, Error}
    end.

requests(Requests) -> requests(standard_io, Requests).

requests(Device, Requests) -> request(Device, {requests, Requests}).

transact(standard_io, Request) ->
    transact(group_leader(), Request);
transact(Pid, _Request) when Pid =:= self() ->
    {no_answer, calling_self};
transact(Pid, Request) when is_pid(Pid) ->
    %% The answer carries the monitor's reference, so that the search for it starts
    %% behind the messages that are there already.
    Monitor = erlang:monitor(process, Pid),
    Pid ! {io_request, self(), Monitor, in_full(Request)},
    receive
        {io_reply, Monitor, Answer} ->
            erlang:demonitor(Monitor, [flush]),
            {answer, Answer};
        {'DOWN', Monitor, process, _, _} ->
            {no_answer, terminated}
    end;
transact(Name, Request) when is_atom(Name) ->
    case whereis(Name) of
        undefined -> {no_answer, arguments};
        Pid -> transact(Pid, Request)
    end.

%% The short forms that this module and its callers use, as the protocol has them.
in_full({format, Format, Arguments}) -> {put_chars, unicode, io_lib, format, [Format, Arguments]};
in_full({fwrite, Format, Arguments}) -> {put_chars, unicode, io_lib, fwrite, [Format, Arguments]};
in_full({write, Term}) -> {put_chars, unicode, io_lib, write, [Term]};
in_full(nl) -> {put_chars, unicode, "\n"};
in_full({requests, Requests}) -> {requests, [in_full(Request) || Request <- Requests]};
in_full(Request) -> Request.
