%% The rest of lists.
-module(list_misc).
-export([main/0]).
-include("t.hrl").

main() ->
    t("seq", fun() -> [lists:seq(1, 5), lists:seq(1, 0), lists:seq(5, 1, -2), lists:seq(1, 10, 4), lists:seq(1, 1, 0), lists:seq(-3, 3, 3)] end),
    t("nth", fun() -> {lists:nth(1, [a]), lists:nth(3, [a, b, c]), lists:nthtail(0, []), lists:nthtail(2, [a, b, c]), lists:last([a, b]), lists:droplast([a, b])} end),
    t("sublist", fun() -> [lists:sublist([a, b, c], 2), lists:sublist([a], 9), lists:sublist([a, b, c], 2, 1), lists:sublist([a, b, c], 4, 1), lists:split(2, [a, b, c])] end),
    t("flatten", fun() -> {lists:flatten([1, [2, [3, [], [[4]]]], 5]), lists:flatten([[1]], [2]), lists:flatlength([1, [2, [3]]])} end),
    t("flatten deep", fun() -> lists:flatten(lists:foldl(fun(X, A) -> [A, X] end, [], lists:seq(1, 50))) =:= lists:seq(1, 50) end),
    t("sums", fun() -> {lists:sum([]), lists:sum([1, 2.5]), lists:max([1, 3.0, a]), lists:min([b, 1, {}]), lists:max([1, 1.0]), lists:min([1.0, 1])} end),
    t("prefix", fun() -> [lists:prefix("ab", "abc"), lists:prefix("", ""), lists:prefix("b", "abc"), lists:suffix("bc", "abc"), lists:suffix("abc", "bc")] end),
    t("delete", fun() -> {lists:delete(b, [a, b, c, b]), lists:delete(1, [1.0]), lists:duplicate(3, x), lists:reverse([1, 2, 3]), lists:reverse([1, 2], x)} end),
    t("join", fun() -> {lists:join(0, [1, 2, 3]), lists:join(0, []), lists:append([[1], [2], []]), lists:append([1], [2]), lists:concat([a, 1, "x", 'B c'])} end),
    t("uniq", fun() -> {lists:uniq([1, 2, 1, 3.0, 3, 2]), lists:uniq(fun(X) -> X rem 3 end, [1, 2, 4, 3, 6])} end),
    t("enumerate", fun() -> {lists:enumerate([a, b]), lists:enumerate(5, "xy")} end),
    [t("error", F) || F <- [fun() -> lists:seq(5, id(1)) end, fun() -> lists:seq(1, 5, id(0)) end, fun() -> lists:nth(0, id([a])) end, fun() -> lists:nth(2, id([a])) end, fun() -> lists:last(id([])) end,
                            fun() -> lists:sum(id([a])) end, fun() -> lists:max(id([])) end, fun() -> lists:split(3, id([a])) end, fun() -> lists:duplicate(id(-1), x) end, fun() -> lists:zip([1], id([])) end,
                            fun() -> lists:reverse(id([1 | 2])) end, fun() -> lists:reverse(id(a), []) end, fun() -> lists:flatten(id(a)) end, fun() -> lists:sublist(id(a), 1) end, fun() -> lists:concat(id([{}])) end,
                            fun() -> lists:append(id([[1], 2, [3]])) end]].
