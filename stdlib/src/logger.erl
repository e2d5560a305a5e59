%% Logging, as far as OTP's default set-up goes: a primary level, and one handler that
%% writes a header and the message to standard error.
%%
%% Native functions: vm_io:log_level() and vm_io:set_log_level(Level) hold the primary
%% level, which decides about the VM's own reports of crashed processes too.
-module(logger).
-export([alert/1, alert/2, allow/2, compare_levels/2, critical/1, critical/2, debug/1, debug/2, emergency/1,
         emergency/2, error/1, error/2, get_primary_config/0, info/1, info/2, log/2, log/3, notice/1,
         notice/2, set_primary_config/1, set_primary_config/2, timestamp/0, warning/1, warning/2]).

%% Levels.

set_primary_config(level, Level) ->
    case is_level(Level) of
        true ->
            ok = vm_io:set_log_level(Level);
        false ->
            {error, {invalid_level, Level}}
    end;
set_primary_config(Key, _Value) ->
    {error, {invalid_config, primary, Key}}.

set_primary_config(#{level := Level}) -> set_primary_config(level, Level);
set_primary_config(#{}) -> set_primary_config(level, notice).

get_primary_config() -> #{filter_default => log, filters => [], level => vm_io:log_level(), metadata => #{}}.

is_level(all) -> true;
is_level(none) -> true;
is_level(Level) -> severity(Level) =/= unknown.

%% The worse, the smaller, as in syslog.
severity(emergency) -> 0;
severity(alert) -> 1;
severity(critical) -> 2;
severity(error) -> 3;
severity(warning) -> 4;
severity(notice) -> 5;
severity(info) -> 6;
severity(debug) -> 7;
severity(_) -> unknown.

limit(none) -> -1;
limit(all) -> 10;
limit(Level) -> severity(Level).

compare_levels(Level, Level) -> eq;
compare_levels(A, B) ->
    case limit(A) < limit(B) of
        true -> gt;
        false -> lt
    end.

allow(Level, Module) when is_atom(Module) -> severity(Level) =< limit(vm_io:log_level()).

%% Messages.

emergency(Message) -> log(emergency, Message).
emergency(Format, Arguments) -> log(emergency, Format, Arguments).
alert(Message) -> log(alert, Message).
alert(Format, Arguments) -> log(alert, Format, Arguments).
critical(Message) -> log(critical, Message).
critical(Format, Arguments) -> log(critical, Format, Arguments).
error(Message) -> log(error, Message).
error(Format, Arguments) -> log(error, Format, Arguments).
warning(Message) -> log(warning, Message).
warning(Format, Arguments) -> log(warning, Format, Arguments).
notice(Message) -> log(notice, Message).
notice(Format, Arguments) -> log(notice, Format, Arguments).
info(Message) -> log(info, Message).
info(Format, Arguments) -> log(info, Format, Arguments).
debug(Message) -> log(debug, Message).
debug(Format, Arguments) -> log(debug, Format, Arguments).

log(Level, Report) when is_map(Report) -> log_fields(Level, maps:to_list(Report));
log(Level, [Field | _] = Report) when is_tuple(Field) -> log_fields(Level, Report);
log(Level, String) -> log(Level, "~ts", [String]).

log_fields(Level, Fields) ->
    Lines = [case Field of
                 {Key, Value} -> io_lib:format("    ~tp: ~tp", [Key, Value]);
                 _ -> io_lib:format("    ~tp", [Field])
             end || Field <- Fields],
    log(Level, "~ts", [lists:join("\n", Lines)]).

log(Level, Format, Arguments) when is_list(Arguments) ->
    case allow(Level, ?MODULE) of
        true ->
            Text = try io_lib:format(Format, Arguments)
                   catch _:_ -> io_lib:format("FORMAT ERROR: ~0tp - ~0tp", [Format, Arguments])
                   end,
            %% A log that cannot be written is nothing that the caller could mend.
            _ = io:request(standard_error, {put_chars, unicode, [header(Level), Text, "\n"]}),
            ok;
        false ->
            ok
    end.

timestamp() -> erlang:system_time(microsecond).

header(Level) ->
    Now = timestamp(),
    {{Year, Month, Day}, {Hour, Minute, Second}} = erlang:localtime(),
    io_lib:format("=~s REPORT==== ~b-~s-~4..0b::~2..0b:~2..0b:~2..0b.~6..0b ===~n",
                  [title(Level), Day, month(Month), Year, Hour, Minute, Second, Now rem 1000000]).

title(Level) ->
    [Char - $a + $A || Char <- atom_to_list(Level)].

month(N) -> element(N, {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}).
