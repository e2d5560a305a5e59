%% compare: stderr
%% Only the innermost frames are kept.
-module(report_deep_stack).
-export([main/0]).

main() -> X = deep(30), X + 1.

deep(0) -> error({bottom, lists:seq(1, 30), "some text that makes the line long enough to be broken"});
deep(N) -> 1 + deep(N - 1).
