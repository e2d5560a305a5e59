%% Frames and lines of stack traces through calls, tail calls, funs and re-raising.
-module(exc_stacktraces).
-export([main/0, exported/1]).
-include("t.hrl").

main() ->
    t("body calls", fun() -> first(id(0)) end),
    t("tail calls leave no frame", fun() -> tail(id(0)) end),
    t("through a fun", fun() -> lists:foreach(fun(X) -> fails(X) end, [id(0)]) end),
    t("through apply", fun() -> apply(?MODULE, id(exported), [0]) end),
    t("external call", fun() -> ?MODULE:exported(id(0)) + 1 end),
    t("arguments of a clause", fun() -> only(id({some, "term"}), 2) end),
    t("error with arguments", fun() -> refuses(id(7)) end),
    t("raised again", fun() -> again(id(0)) end),
    t("a stack of one's own", fun() -> erlang:raise(error, mine, [{?MODULE, f, 2, [{file, "x.erl"}, {line, 77}]}, {?MODULE, g, [a, b], []}]) end),
    t("depth", fun() -> {_, _, S} = try deep(50) catch C:R:St -> {C, R, St} end, length(S) end),
    t("in the catch clause", fun() -> try fails(id(0)) catch error:badarith -> first(id(0)) end end),
    t("multi line", fun() ->
                            X = id(1),
                            Y = id(a),
                            {X +
                             Y,
                             ok}
                    end).

first(X) -> Y = second(X), Y + 1.

second(X) -> Y = fails(X), Y + 1.

fails(X) -> 1 div X.

tail(X) -> tail2(X).

tail2(X) -> fails(X).

exported(X) -> 1 + fails(X).

only(1, _) -> ok.

refuses(X) -> error(refused, [X, more]).

again(X) ->
    try first(X)
    catch
        error:badarith:S -> erlang:raise(error, again, S)
    end.

deep(0) -> error(bottom);
deep(N) -> 1 + deep(N - 1).
