%% What the conformance programs share. t/2 prints the value of a fun, or the exception
%% with the frames of the stack that are in the program itself.
-export([id/1]).
-compile({nowarn_unused_function, [{t, 2}]}).

t(Label, Fun) ->
    Result = try {ok, Fun()}
             catch
                 Class:Reason:Stack ->
                     {Class, Reason, [{F, A, proplists:get_value(line, L)} || {?MODULE, F, A, L} <- Stack, F =/= t]}
             end,
    io:format("~s: ~0p~n", [Label, Result]).

%% Hides a value from the compiler.
id(X) -> X.
