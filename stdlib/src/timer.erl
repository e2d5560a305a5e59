%% Times, measuring, and timers that call functions or repeat.
%%
%% A timer that sends once is one of the VM's own. One that calls a function or repeats is
%% a process, which sleeps meanwhile; cancelling it ends the process.
-module(timer).
-export([apply_after/2, apply_after/3, apply_after/4, apply_interval/2, apply_interval/3, apply_interval/4,
         cancel/1, exit_after/2, exit_after/3, hms/3, hours/1, kill_after/1, kill_after/2, minutes/1,
         now_diff/2, seconds/1, send_after/2, send_after/3, send_interval/2, send_interval/3, sleep/1,
         start/0, tc/1, tc/2, tc/3, tc/4]).
-export([after_time/2, at_intervals/4]).

%% There is nothing to start; programs call it all the same.
start() -> ok.

sleep(Time) ->
    receive
    after Time -> ok
    end.

%% Measuring, in microseconds unless another unit is named.

tc(Fun) when is_function(Fun, 0) ->
    Start = erlang:monotonic_time(),
    Value = Fun(),
    {passed(Start, microsecond), Value}.

tc(Fun, Arguments) when is_list(Arguments) -> tc(Fun, Arguments, microsecond);
tc(Fun, Unit) ->
    Start = erlang:monotonic_time(),
    Value = Fun(),
    {passed(Start, Unit), Value}.

tc(Module, Function, Arguments) when is_list(Arguments) ->
    tc(Module, Function, Arguments, microsecond);
tc(Fun, Arguments, Unit) ->
    Start = erlang:monotonic_time(),
    Value = apply(Fun, Arguments),
    {passed(Start, Unit), Value}.

tc(Module, Function, Arguments, Unit) ->
    Start = erlang:monotonic_time(),
    Value = apply(Module, Function, Arguments),
    {passed(Start, Unit), Value}.

passed(Start, Unit) -> erlang:convert_time_unit(erlang:monotonic_time() - Start, native, Unit).

now_diff({MegaA, SecondsA, MicroA}, {MegaB, SecondsB, MicroB}) ->
    ((MegaA - MegaB) * 1000000 + SecondsA - SecondsB) * 1000000 + MicroA - MicroB.

%% Milliseconds.

seconds(N) -> 1000 * N.

minutes(N) -> 60 * 1000 * N.

hours(N) -> 60 * 60 * 1000 * N.

hms(Hours, Minutes, Seconds) -> hours(Hours) + minutes(Minutes) + seconds(Seconds).

%% Once.

-define(IS_TIME(Time), is_integer(Time), Time >= 0).

send_after(Time, Message) -> send_after(Time, self(), Message).

send_after(Time, Destination, Message) when ?IS_TIME(Time), is_pid(Destination); ?IS_TIME(Time), is_atom(Destination) ->
    {ok, {once, erlang:send_after(Time, Destination, Message)}};
send_after(Time, {Name, Node} = Destination, Message) when ?IS_TIME(Time), is_atom(Name), is_atom(Node) ->
    apply_after(Time, erlang, send, [Destination, Message]);
send_after(_Time, _Destination, _Message) ->
    {error, badarg}.

exit_after(Time, Reason) -> exit_after(Time, self(), Reason).

exit_after(Time, Target, Reason) -> apply_after(Time, erlang, exit, [Target, Reason]).

kill_after(Time) -> exit_after(Time, self(), kill).

kill_after(Time, Target) -> exit_after(Time, Target, kill).

apply_after(Time, Fun) when is_function(Fun, 0) -> apply_after(Time, erlang, apply, [Fun, []]);
apply_after(_Time, _Fun) -> {error, badarg}.

apply_after(Time, Fun, Arguments) when is_list(Arguments), is_function(Fun, length(Arguments)) ->
    apply_after(Time, erlang, apply, [Fun, Arguments]);
apply_after(_Time, _Fun, _Arguments) ->
    {error, badarg}.

apply_after(Time, Module, Function, Arguments)
  when ?IS_TIME(Time), is_atom(Module), is_atom(Function), is_list(Arguments) ->
    {ok, {process, spawn(?MODULE, after_time, [Time, {Module, Function, Arguments}])}};
apply_after(_Time, _Module, _Function, _Arguments) ->
    {error, badarg}.

after_time(Time, {Module, Function, Arguments}) ->
    ok = sleep(Time),
    apply(Module, Function, Arguments).

%% Again and again.

send_interval(Time, Message) -> send_interval(Time, self(), Message).

send_interval(Time, Destination, Message) when ?IS_TIME(Time), is_pid(Destination); ?IS_TIME(Time), is_atom(Destination) ->
    repeat(Time, Destination, {send, Destination, Message});
send_interval(Time, {Name, Node} = Destination, Message) when ?IS_TIME(Time), is_atom(Name), is_atom(Node) ->
    repeat(Time, Destination, {send, Destination, Message});
send_interval(_Time, _Destination, _Message) ->
    {error, badarg}.

apply_interval(Time, Fun) when is_function(Fun, 0) -> apply_interval(Time, erlang, apply, [Fun, []]);
apply_interval(_Time, _Fun) -> {error, badarg}.

apply_interval(Time, Fun, Arguments) when is_list(Arguments), is_function(Fun, length(Arguments)) ->
    apply_interval(Time, erlang, apply, [Fun, Arguments]);
apply_interval(_Time, _Fun, _Arguments) ->
    {error, badarg}.

apply_interval(Time, Module, Function, Arguments)
  when ?IS_TIME(Time), is_atom(Module), is_atom(Function), is_list(Arguments) ->
    repeat(Time, nobody, {apply, Module, Function, Arguments});
apply_interval(_Time, _Module, _Function, _Arguments) ->
    {error, badarg}.

%% A timer that sends ends with the process that it sends to.
repeat(Time, Owner, Action) ->
    Now = erlang:monotonic_time(millisecond),
    {ok, {process, spawn(?MODULE, at_intervals, [Now + Time, Time, Owner, Action])}}.

%% Absolute times: an interval that was late does not delay the next one.
at_intervals(Next, Time, nobody, Action) ->
    round_after(Next, Time, make_ref(), Action);
at_intervals(Next, Time, Owner, Action) ->
    round_after(Next, Time, erlang:monitor(process, Owner), Action).

round_after(Next, Time, Monitor, Action) ->
    receive
        {'DOWN', Monitor, process, _, _} -> ok
    after max(0, Next - erlang:monotonic_time(millisecond)) ->
        act(Action),
        round_after(Next + Time, Time, Monitor, Action)
    end.

act({send, Destination, Message}) -> Destination ! Message;
%% In a process of its own, so that a slow function does not delay the next round.
act({apply, Module, Function, Arguments}) -> spawn(Module, Function, Arguments).

cancel({once, Reference}) when is_reference(Reference) ->
    _ = erlang:cancel_timer(Reference),
    {ok, cancel};
cancel({process, Pid}) when is_pid(Pid) ->
    exit(Pid, kill),
    {ok, cancel};
cancel(_Timer) ->
    {error, badarg}.
