%% compare: stderr
%% A function that is not there.
-module(report_undef).
-export([main/0]).

main() -> X = no_such_module:no_such_function(1, [two]), {X}.
