%% External funs, apply, fun_info, is_function.
-module(fun_external).
-export([main/0, add/2, zero/0]).
-include("t.hrl").

main() ->
    t("call", fun() -> {(fun ?MODULE:add/2)(1, 2), (fun ?MODULE:zero/0)(), apply(fun ?MODULE:add/2, [3, 4])} end),
    t("made at run time", fun() -> F = fun(M, N, A) -> fun M:N/A end, (F(id(?MODULE), id(add), id(2)))(5, 6) end),
    t("print", fun() -> {fun lists:map/2, fun 'odd module':'odd name'/0} end),
    t("equal", fun() -> {fun ?MODULE:add/2 =:= erlang:make_fun(?MODULE, id(add), 2), fun lists:map/2 < fun lists:map/3} end),
    t("apply", fun() -> [apply(?MODULE, id(add), [1, 1]), apply(id(?MODULE), zero, []), ?MODULE:(id(add))(7, 8), (id(?MODULE)):zero()] end),
    t("apply bif", fun() -> [apply(erlang, id('+'), [1, 2]), apply(id(lists), reverse, [[1, 2]]), apply(erlang, id(length), [[a, b]])] end),
    t("is_function", fun() -> [{is_function(id(F)), is_function(id(F), 2)} || F <- [fun lists:map/2, fun(_) -> 1 end, fun(_, _) -> 1 end, a, {lists, map}]] end),
    t("info of external", fun() -> [erlang:fun_info(id(fun lists:map/2), I) || I <- [module, name, arity, type, env]] end),
    t("info of local", fun() -> N = id(5), F = fun(X) -> X + N end, [erlang:fun_info(F, I) || I <- [module, arity, type, env]] end),
    [t("error", F) || F <- [fun() -> apply(id(a), f, id(b)) end, fun() -> apply(?MODULE, add, id([1 | 2])) end, fun() -> apply(id(1), f, []) end, fun() -> apply(?MODULE, id(2), []) end,
                            fun() -> apply(id(a), [1]) end, fun() -> is_function(a, id(-1)) end, fun() -> erlang:fun_info(id(a), name) end, fun() -> (id(1)):f() end]].

add(A, B) -> A + B.

zero() -> 0.
