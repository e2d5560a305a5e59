%% compare: stderr
%% A throw that nobody catches becomes {nocatch, _}.
-module(report_throw).
-export([main/0]).

main() -> put(a, b), throw({ball, [1, 2, 3]}).
