%% Do modules that were read and written again behave as they did? Runs on a real Erlang, with the path of a folder that holds
%% `MODULE.beam` for each module under test.
%%
%% All exported functions of the pure modules below are called with combinations of a few values, before and after the rewritten files
%% are loaded. Then the rewritten compiler compiles modules, which must come out as they did.
-module(rewritten).
-export([main/2]).

pure() ->
    [array, base64, beam_lib, calendar, dict, digraph_utils, erl_anno, erl_bits, erl_expand_records, erl_internal, erl_lint, erl_parse,
     erl_posix_msg, erl_pp, erl_scan, filename, gb_sets, gb_trees, io_lib, io_lib_format, io_lib_fread, io_lib_pretty, lists, maps,
     orddict, ordsets, otp_internal, proplists, queue, sets, sofs, string, unicode_util, uri_string, eval_bits, erl_abstract_code,
     erl_stdlib_errors, ms_transform, random, inet_parse, inet_dns, erl_erts_errors, cerl, cerl_clauses, cerl_trees, core_lib, core_pp,
     core_scan, core_parse, sys_core_bsm, beam_dict, beam_opcodes, beam_types, beam_call_types, beam_flatten, beam_utils, beam_jump,
     beam_clean, beam_z, beam_a, beam_trim, beam_block, rec_env, sys_pre_attributes, v3_core, v3_kernel].

%% Prints how many modules were compared, then `same`, or what differs.
main(Folder, Sources) ->
    Pure = [Module || Module <- pure(), filelib:is_file(file(Folder, Module))],
    Compiler = [Module || {Module, _} <- modules(compiler)],
    [code:ensure_loaded(Module) || Module <- Pure ++ Compiler],
    Before = [{Module, calls(Module)} || Module <- Pure],
    Compiled = [compiled(Source) || Source <- Sources],
    Rewritten = lists:usort(Pure ++ Compiler),
    [load(Folder, Module) || Module <- Rewritten],
    After = [{Module, calls(Module)} || Module <- Pure],
    Again = [compiled(Source) || Source <- Sources],
    io:format("~p modules, ~p calls~n", [length(Rewritten), lists:sum([length(Calls) || {_, Calls} <- Before])]),
    case [{Module, Difference} || {{Module, Old}, {Module, New}} <- lists:zip(Before, After), Difference <- lists:zip(Old, New), differ(Difference)] of
        [] when Compiled =:= Again -> io:format("same~n");
        [] -> io:format("the compiler's output differs~n");
        [First | _] -> io:format("~P~n", [First, 40])
    end.

differ({Old, New}) -> Old =/= New.

modules(Application) ->
    application:load(Application),
    {ok, Modules} = application:get_key(Application, modules),
    [{Module, Application} || Module <- Modules].

file(Folder, Module) ->
    filename:join(Folder, atom_to_list(Module) ++ ".beam").

load(Folder, Module) ->
    File = file(Folder, Module),
    {ok, Binary} = file:read_file(File),
    code:unstick_mod(Module),
    code:purge(Module),
    {module, Module} = code:load_binary(Module, File, Binary),
    File = code:which(Module).

compiled(Source) ->
    {ok, Module, Binary} = compile:file(Source, [binary, deterministic]),
    {Module, Binary}.

%% Results of calls: `{Function, Arguments, {ok, Value} | {Class, Reason}}`. A call that takes too long counts as one that fails.
calls(Module) ->
    Functions = [{Name, Arity} || {Name, Arity} <- lists:sort(Module:module_info(exports)), Arity =< 3, Name =/= module_info, not skipped(Module, Name)],
    lists:append([call(Module, Name, Arguments) || {Name, Arity} <- Functions, Arguments <- arguments(Arity)]).

skipped(_, seed) -> true;
skipped(_, uniform) -> true;
skipped(_, uniform_s) -> true;
skipped(_, seed0) -> true;
skipped(core_lib, _) -> false;
skipped(filename, Name) -> lists:member(Name, [absname, basedir, find_src, find_file, safe_relative_path]);
skipped(calendar, Name) -> lists:member(Name, [local_time, universal_time, now_to_local_time, rfc3339_to_system_time, system_time_to_rfc3339]);
skipped(io_lib, Name) -> lists:member(Name, [fwrite_g]);
skipped(erl_scan, _) -> false;
skipped(beam_lib, Name) -> lists:member(Name, [crypto_key_fun, clear_crypto_key_fun, start_link, init, terminate, handle_call, handle_cast, handle_info, strip_files, make_crypto_key]);
skipped(_, _) -> false.

values() ->
    [[], [{a, 1}, {b, 2}], "text", 3, a, #{a => 1}, <<"bin">>, {a, 1}].

arguments(0) -> [[]];
arguments(1) -> [[Value] || Value <- values()];
arguments(2) -> [[One, Two] || One <- values(), Two <- values()];
arguments(3) -> [[One, Two, Three] || One <- [[], [{a, 1}], "text", 3, a], Two <- [[], 1, b], Three <- [[], #{}, {a, 1}]].

call(Module, Name, Arguments) ->
    Self = self(),
    {Pid, Monitor} = spawn_monitor(fun() -> Self ! {self(), result(Module, Name, Arguments)} end),
    Result = receive
        {Pid, Found} -> Found;
        {'DOWN', Monitor, process, Pid, Reason} -> {down, Reason}
    after 2000 ->
        exit(Pid, kill),
        timeout
    end,
    demonitor(Monitor, [flush]),
    [{Name, Arguments, Result}].

%% Funs, processes, references and tables differ from call to call: only what can be written as text counts, without them.
result(Module, Name, Arguments) ->
    try {ok, text(apply(Module, Name, Arguments))}
    catch Class:Reason -> {Class, text(Reason)}
    end.

text(Term) ->
    Text = lists:flatten(io_lib:format("~W", [Term, 60])),
    re:replace(Text, "#(Fun|Ref)<[^>]*>|<[0-9.]+>", "_", [global, {return, list}]).
