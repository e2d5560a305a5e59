%% Sizes without bounds: an exception in the process that asked, quickly.
-module(limit_sizes).
-export([main/0]).

main() ->
    t("bsl", fun() -> 1 bsl id(10000000000) end),
    t("bsl bignum", fun() -> id(1) bsl id(1 bsl 70) end),
    t("bsl of zero", fun() -> id(0) bsl id(1 bsl 70) end),
    t("bsl below zero", fun() -> id(5) bsl id(-(1 bsl 70)) end),
    t("bsr", fun() -> id(-5) bsr id(1 bsl 70) end),
    t("bsr the other way", fun() -> id(1) bsr id(-(1 bsl 59)) end),
    [t({"make_tuple", N}, fun() -> tuple_size(erlang:make_tuple(id(N), x)) end)
     || N <- [-1, 1 bsl 24 - 1, 1 bsl 24, 1 bsl 30, 1 bsl 62, 1 bsl 80]],
    t("setelement", fun() -> setelement(id(1 bsl 62), {1}, 2) end),
    t("element", fun() -> element(id(1 bsl 80), {1}) end),
    t("duplicate", fun() -> lists:duplicate(id(-1), x) end),
    t("seq", fun() -> lists:seq(id(1), id(10), id(0)) end),
    t("long atom", fun() -> list_to_atom(lists:duplicate(id(256), $a)) end),
    t("long atom", fun() -> binary_to_atom(list_to_binary(lists:duplicate(id(300), $a))) end),
    t("apply", fun() -> apply(m, f, lists:duplicate(id(300), a)) end),
    t("fun", fun() -> apply(fun() -> ok end, lists:duplicate(id(300), a)) end),
    t("after", fun() -> receive after id(1 bsl 40) -> ok end end),
    t("after below zero", fun() -> receive after id(-1) -> ok end end),
    t("send_after", fun() -> erlang:send_after(id(1 bsl 80), self(), x) end),
    t("start_timer", fun() -> erlang:start_timer(id(-1), self(), x) end),
    t("binary", fun() -> byte_size(<<0:(id(1 bsl 62))>>) end),
    t("binary", fun() -> byte_size(<<0:(id(1 bsl 80))>>) end),
    t("binary", fun() -> byte_size(<<0:(id(-1))>>) end),
    t("match", fun() -> S = id(1 bsl 62), case id(<<1>>) of <<_:S, _/bits>> -> yes; _ -> no end end),
    t("match", fun() -> S = id(1 bsl 80), case id(<<1>>) of <<_:S/binary, _/bits>> -> yes; _ -> no end end),
    t("match", fun() -> S = id(-1), case id(<<1>>) of <<X:S, _/bits>> -> X; _ -> no end end),
    t("split", fun() -> lists:split(id(1 bsl 70), [a]) end),
    t("nth", fun() -> lists:nth(id(1 bsl 70), [a]) end),
    t("keysort", fun() -> lists:keysort(id(1 bsl 70), [{a}]) end),
    t("base", fun() -> integer_to_list(1, id(1 bsl 40)) end),
    t("deep recursion", fun() -> deep(3000000) end),
    t("deep term", fun() -> nested(500000, a) =:= nested(500000, b) end),
    t("deep term", fun() -> erlang:phash2(nested(500000, a)) =:= erlang:phash2(nested(500000, b)) end),
    t("deep message", fun() -> Deep = nested(500000, a), self() ! Deep, receive Came -> Came =:= Deep end end),
    t("deep text", fun() -> iolist_size(io_lib:format("~w", [nested(100000, a)])) end),
    t("deep iolist", fun() -> iolist_size(listed(500000, [])) end),
    t("deep flatten", fun() -> lists:flatten(listed(500000, [x])) end),
    ok.

t(Name, F) ->
    Result = try F() catch Class:Reason -> {Class, Reason} end,
    io:format("~p: ~P~n", [Name, Result, 20]).

id(X) -> X.

deep(0) -> 0;
deep(N) -> 1 + deep(N - 1).

nested(0, Term) -> Term;
nested(N, Term) -> nested(N - 1, {Term}).

listed(0, Term) -> Term;
listed(N, Term) -> listed(N - 1, [Term]).
