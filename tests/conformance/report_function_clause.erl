%% compare: stderr
%% The arguments of the call are in the report.
-module(report_function_clause).
-export([main/0]).

main() -> (fun accepts/2)({wrong, "argument", [1, 2, 3]}, #{a => 1}), ok.

accepts(right, _) -> ok.
