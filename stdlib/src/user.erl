%% The standard I/O server: the group leader of everything that has no other, under the
%% name user; and its sister standard_error.
%%
%% It speaks the I/O protocol. Output is written at once, also while somebody waits for
%% input; requests for input are answered in the order they came. Lines are read by a
%% process of their own, and only when somebody asks, so that a program that does not
%% read leaves the input to its successor.
%%
%% Native functions:
%%   vm_io:write(Fd, Chars) -> ok | {error, Reason}
%%       Chars is what unicode:characters_to_binary/1 takes: numbers are characters, bytes
%%       in binaries are UTF-8. Nothing is written if it is anything else: {error, badarg}.
%%   vm_io:read_line(Fd) -> {ok, String} | eof | {error, Reason}
%%       Waits for a line; String is a list of characters with its newline, which only the
%%       last line may lack.
%%   vm_io:columns(Fd), vm_io:rows(Fd) -> integer() | undefined
%%       The size of the terminal.
-module(user).
-export([start/0]).
-export([init/3, reader/2]).

-record(state, {fd, reader, binary = false, echo = true, encoding = unicode,
                %% Characters that were read and not asked for yet, and whether more can come.
                ahead = [], at_end = false,
                %% Requests for input that wait: {From, ReplyAs, Request, Progress}.
                waiting = [],
                %% Is the reader at work?
                reading = false}).

%% Starts both servers and returns the pid of user. The caller must not exist for long:
%% both are their own group leaders, linked to nobody.
start() ->
    _ = started(standard_error, 2),
    started(user, 1).

started(Name, Fd) ->
    Reference = make_ref(),
    Pid = spawn(?MODULE, init, [Name, Fd, {self(), Reference}]),
    receive
        {Reference, ready} -> Pid
    end.

init(Name, Fd, {Starter, Reference}) ->
    process_flag(trap_exit, true),
    true = register(Name, self()),
    true = group_leader(self(), self()),
    Starter ! {Reference, ready},
    serve(#state{fd = Fd}).

serve(State) ->
    receive
        {io_request, From, ReplyAs, Request} when is_pid(From) ->
            serve(handle(From, ReplyAs, Request, State));
        {input, Reader, Data} when Reader =:= State#state.reader ->
            serve(satisfy(arrived(Data, State#state{reading = false})));
        {'EXIT', Reader, _Reason} when Reader =:= State#state.reader ->
            serve(satisfy(State#state{reader = undefined, reading = false, at_end = true}));
        _Other ->
            serve(State)
    end.

arrived({ok, Line}, State) -> State#state{ahead = State#state.ahead ++ Line};
arrived(eof, State) -> State#state{at_end = true};
arrived({error, Reason}, State) -> State#state{at_end = {error, Reason}}.

handle(From, ReplyAs, Request, State) ->
    case is_input(Request) of
        true when State#state.fd =:= 1 ->
            prompt(prompt_of(Request), State),
            Waiting = State#state.waiting ++ [{From, ReplyAs, Request, start}],
            satisfy(State#state{waiting = Waiting});
        true ->
            reply(From, ReplyAs, {error, enotsup}),
            State;
        false ->
            {Answer, Next} = answer(Request, State),
            reply(From, ReplyAs, Answer),
            Next
    end.

reply(From, ReplyAs, Answer) ->
    From ! {io_reply, ReplyAs, Answer},
    ok.

%% Everything but input.

answer({put_chars, Encoding, Chars}, State) ->
    {write(Encoding, Chars, put_chars, State), State};
answer({put_chars, Encoding, Module, Function, Arguments}, State) ->
    try apply(Module, Function, Arguments) of
        Chars -> {write(Encoding, Chars, Function, State), State}
    catch
        _:_ -> {{error, Function}, State}
    end;
answer({put_chars, Chars}, State) ->
    answer({put_chars, latin1, Chars}, State);
answer({put_chars, Module, Function, Arguments}, State) ->
    answer({put_chars, latin1, Module, Function, Arguments}, State);
answer({requests, Requests}, State) ->
    answer_all(Requests, ok, State);
answer(getopts, State) ->
    {[{binary, State#state.binary}, {encoding, State#state.encoding}], State};
answer({setopts, Options}, State) when is_list(Options) ->
    set_options(Options, State);
answer({get_geometry, What}, State) ->
    case geometry(What, State#state.fd) of
        N when is_integer(N) -> {N, State};
        _ -> {{error, enotsup}, State}
    end;
answer(Request, State) ->
    {{error, {request, Request}}, State}.

%% A list of requests ends with the first that fails.
answer_all([Request | Rest], ok, State) ->
    {Answer, Next} = answer(Request, State),
    answer_all(Rest, Answer, Next);
answer_all([_ | _], {error, _} = Error, State) ->
    {Error, State};
answer_all([Request | Rest], _Answer, State) ->
    {Answer, Next} = answer(Request, State),
    answer_all(Rest, Answer, Next);
answer_all([], Answer, State) ->
    {Answer, State}.

geometry(columns, Fd) -> vm_io:columns(Fd);
geometry(rows, Fd) -> vm_io:rows(Fd);
geometry(_, _Fd) -> undefined.

write(unicode, Chars, What, State) ->
    case vm_io:write(State#state.fd, Chars) of
        ok -> ok;
        {error, badarg} -> {error, What};
        {error, epipe} -> erlang:halt(1);
        {error, Reason} -> {error, Reason}
    end;
write(latin1, Chars, What, State) ->
    %% Bytes are characters here.
    try iolist_to_binary(Chars) of
        Bytes -> write(unicode, binary_to_list(Bytes), What, State)
    catch
        error:_ -> {error, What}
    end;
write(_Encoding, _Chars, What, _State) ->
    {error, What}.

set_options(Options, State) ->
    try lists:foldl(fun set_option/2, State, Options) of
        Next -> {ok, Next}
    catch
        throw:enotsup -> {{error, enotsup}, State}
    end.

set_option(binary, State) -> State#state{binary = true};
set_option(list, State) -> State#state{binary = false};
set_option({binary, Binary}, State) when is_boolean(Binary) -> State#state{binary = Binary};
set_option({echo, Echo}, State) when is_boolean(Echo) -> State#state{echo = Echo};
set_option({encoding, Encoding}, State) when Encoding =:= unicode; Encoding =:= utf8 -> State#state{encoding = unicode};
set_option({encoding, latin1}, State) -> State#state{encoding = latin1};
set_option(_Option, _State) -> throw(enotsup).

%% Input.

is_input({get_line, _Encoding, _Prompt}) -> true;
is_input({get_chars, _Encoding, _Prompt, _N}) -> true;
is_input({get_until, _Encoding, _Prompt, _Module, _Function, _Arguments}) -> true;
is_input({get_password, _Encoding}) -> true;
is_input(_) -> false.

prompt_of({get_password, _Encoding}) -> "";
prompt_of(Request) -> element(3, Request).

prompt('', _State) ->
    ok;
prompt(Prompt, State) ->
    Text = case Prompt of
               {format, Format, Arguments} -> fun() -> io_lib:format(Format, Arguments) end;
               _ when is_atom(Prompt) -> fun() -> atom_to_list(Prompt) end;
               _ -> fun() -> Prompt end
           end,
    try write(unicode, Text(), prompt, State)
    catch _:_ -> {error, prompt}
    end.

%% Answers the requests for input that can be answered with what is there.
satisfy(#state{waiting = []} = State) ->
    State;
satisfy(#state{waiting = [{From, ReplyAs, Request, Progress} | Rest]} = State) ->
    case take(Request, Progress, State) of
        {done, Answer, Ahead} ->
            reply(From, ReplyAs, Answer),
            satisfy(State#state{waiting = Rest, ahead = Ahead});
        {more, NextProgress, Ahead} ->
            ask(State#state{waiting = [{From, ReplyAs, Request, NextProgress} | Rest], ahead = Ahead})
    end.

%% Has a line read, if none is being read.
ask(#state{reading = true} = State) ->
    State;
ask(#state{reader = undefined} = State) ->
    ask(State#state{reader = spawn_link(?MODULE, reader, [self(), 0])});
ask(#state{reader = Reader} = State) ->
    Reader ! read,
    State#state{reading = true}.

reader(Server, Fd) ->
    receive
        read ->
            Server ! {input, self(), vm_io:read_line(Fd)},
            reader(Server, Fd)
    end.

take({get_line, _Encoding, _Prompt}, _Progress, State) -> take_line(State);
take({get_password, _Encoding}, _Progress, State) -> take_line(State);
take({get_chars, _Encoding, _Prompt, N}, _Progress, State) -> take_chars(N, State);
take({get_until, _Encoding, _Prompt, Module, Function, Arguments}, Progress, State) ->
    take_until(Module, Function, Arguments, Progress, State).

take_line(#state{ahead = Ahead, at_end = AtEnd} = State) ->
    case lists:splitwith(fun(Char) -> Char =/= $\n end, Ahead) of
        {Line, [$\n | Rest]} -> {done, chars(Line ++ "\n", State), Rest};
        {_, []} when AtEnd =:= false -> {more, start, Ahead};
        {[], []} -> {done, ending(AtEnd), []};
        {Line, []} -> {done, chars(Line, State), []}
    end.

take_chars(N, #state{ahead = Ahead, at_end = AtEnd} = State) ->
    case length(Ahead) of
        Length when Length >= N ->
            {Chars, Rest} = lists:split(N, Ahead),
            {done, chars(Chars, State), Rest};
        _ when AtEnd =:= false -> {more, start, Ahead};
        0 -> {done, ending(AtEnd), []};
        _ -> {done, chars(Ahead, State), []}
    end.

%% The caller's function is called with what has come until it is satisfied.
take_until(Module, Function, Arguments, Progress, #state{ahead = Ahead, at_end = AtEnd} = State) ->
    Continuation = case Progress of
                       start -> [];
                       {go_on, Value} -> Value
                   end,
    Input = case Ahead of
                [] when AtEnd =/= false -> eof;
                _ -> Ahead
            end,
    if
        Ahead =:= [], AtEnd =:= false ->
            {more, Progress, []};
        true ->
            try apply(Module, Function, [Continuation, Input | Arguments]) of
                {done, Result, Rest} -> {done, until_result(Result, State), rest(Rest)};
                {more, Next} when Input =/= eof -> take_until(Module, Function, Arguments, {go_on, Next}, State#state{ahead = []});
                _ -> {done, {error, Function}, []}
            catch
                _:_ -> {done, {error, Function}, []}
            end
    end.

%% Text is returned as the device is set; any other term as it is.
until_result([Char | _] = Chars, State) when is_integer(Char) -> chars(Chars, State);
until_result(Result, _State) -> Result.

rest(eof) -> [];
rest(Rest) -> Rest.

ending({error, _} = Error) -> Error;
ending(true) -> eof.

chars(Chars, #state{binary = true}) -> unicode:characters_to_binary(Chars);
chars(Chars, _State) -> Chars.
