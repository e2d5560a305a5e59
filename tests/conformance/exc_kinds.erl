%% The three classes and every way to raise and to catch them.
-module(exc_kinds).
-export([main/0]).
-include("t.hrl").

main() ->
    t("throw", fun() -> throw(id(x)) end),
    t("exit", fun() -> exit(id({y, 1})) end),
    t("error", fun() -> error(id("z")) end),
    t("error with arguments", fun() -> error(id(z), [1, 2]) end),
    [t("raise", fun() -> erlang:raise(id(C), reason, []) end) || C <- [throw, exit, error]],
    t("raise of nonsense", fun() -> erlang:raise(id(foo), reason, []) end),
    t("raise with a bad stack", fun() -> erlang:raise(error, reason, id(foo)) end),
    t("catch throw", fun() -> catch throw(id(v)) end),
    t("catch exit", fun() -> catch exit(id(v)) end),
    t("catch error", fun() -> {'EXIT', {v, S}} = (catch error(id(v))), is_list(S) end),
    t("catch value", fun() -> catch id(v) end),
    t("by class", fun() -> [try C(v) catch throw:R -> {thrown, R}; error:R -> {failed, R}; exit:R -> {ended, R} end || C <- [fun erlang:throw/1, fun erlang:error/1, fun erlang:exit/1]] end),
    t("only throw is the default", fun() -> try error(id(a)) catch a -> no end end),
    t("pattern of reason", fun() -> try throw(id({a, 2})) catch {a, 1} -> one; {a, N} when N > 1 -> {more, N} end end),
    t("no clause matches", fun() -> try throw(id(b)) catch a -> a end end),
    t("of", fun() -> [try id(X) of 1 -> one; 2 -> throw(two) catch _ -> caught end || X <- [1]] end),
    t("of is not protected", fun() -> try id(2) of 2 -> throw(two) catch _ -> caught end end),
    t("try clause", fun() -> try id(3) of 1 -> one catch _ -> caught end end),
    t("value of catch in expression", fun() -> [1, (catch throw(2)), 3] end).
