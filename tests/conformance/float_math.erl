%% The math module: values that are exact everywhere, and errors.
-module(float_math).
-export([main/0]).
-include("t.hrl").

main() ->
    t("sqrt", fun() -> [math:sqrt(id(N)) || N <- [0, 1, 4, 2.25, 1 bsl 80]] end),
    t("pow", fun() -> [math:pow(id(A), id(B)) || {A, B} <- [{2, 10}, {2, -1}, {0, 0}, {9, 0.5}, {-2, 3}]] end),
    t("logarithms", fun() -> [math:log(id(1)), math:log2(id(8)), math:log10(id(1000)), math:log2(id(1 bsl 100))] end),
    t("exp", fun() -> math:exp(id(0)) end),
    t("trigonometry", fun() -> [math:sin(id(0)), math:cos(id(0)), math:atan2(id(0), id(1)), math:acos(id(1)), math:tanh(id(0))] end),
    t("whole", fun() -> [math:floor(id(-1.5)), math:ceil(id(-1.5)), math:fmod(id(7), id(-3)), math:fmod(id(-7.5), 2)] end),
    t("pi", fun() -> math:pi() end),
    [t(N, F) || {N, F} <- [{"sqrt of negative", fun() -> math:sqrt(id(-1)) end}, {"log of zero", fun() -> math:log(id(0)) end},
                           {"log of negative", fun() -> math:log(id(-1)) end}, {"overflow", fun() -> math:exp(id(1000)) end},
                           {"pow overflow", fun() -> math:pow(id(10), id(400)) end}, {"fmod zero", fun() -> math:fmod(id(1), id(0)) end},
                           {"acos", fun() -> math:acos(id(2)) end}, {"atom", fun() -> math:sin(id(a)) end}, {"too big", fun() -> math:sqrt(id(1 bsl 2000)) end}]].
