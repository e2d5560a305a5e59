%% badfun, badarity, undef and function_clause, with where they are blamed.
-module(fun_errors).
-export([main/0, exported/1]).
-include("t.hrl").

main() ->
    One = fun(X) -> X end,
    [t("badfun", fun() -> (id(B))(1) end) || B <- [a, 1, "f", {m, f}, [], #{}, 1.5, self() =:= x]],
    t("too many", fun() -> check(fun() -> (id(One))(1, 2) end) end),
    t("too few", fun() -> check(fun() -> (id(One))() end) end),
    t("external arity", fun() -> (id(fun lists:map/2))(x) end),
    t("undefined function", fun() -> fun_errors:nothing(id(1)) end),
    t("undefined arity", fun() -> fun_errors:exported(1, id(2)) end),
    t("undefined module", fun() -> no_such_module_here:f(id(1)) end),
    t("undefined fun", fun() -> (id(fun no_such_module_here:f/2))(1, 2) end),
    t("function clause", fun() -> exported(id(-1)) end),
    t("fun clause", fun() -> (fun(1) -> ok end)(id(2)) end),
    t("nested", fun() -> [exported(id(X)) || X <- [2, 1, 0, -1]] end).

%% The reason holds the fun itself: only its arguments are shown.
check(F) ->
    try F() of
        V -> V
    catch
        error:{badarity, {Fun, Arguments}} when is_function(Fun, 1) -> {badarity, Arguments}
    end.

exported(N) when N >= 0 -> N.
