%% Small programs with large integers.
-module(int_programs).
-export([main/0]).
-include("t.hrl").

main() ->
    io:format("~p~n", [factorial(100)]),
    io:format("~p~n", [power(7, 300) rem 1000000007]),
    io:format("~p~n", [power_mod(3, 1 bsl 127, 1 bsl 89 - 1)]),
    io:format("~p~n", [gcd(factorial(40), power(2, 70) * 9)]),
    io:format("~p~n", [fib(500)]),
    io:format("~p~n", [isqrt(power(10, 80) * 2)]),
    io:format("~p~n", [length(integer_to_list(power(2, 4000)))]),
    io:format("~p~n", [digits(power(9, 99), 0)]),
    io:format("~p~n", [lists:foldl(fun(X, A) -> (A * 31 + X) band 16#FFFFFFFFFFFFFFFF end, 7, lists:seq(1, 10000))]).

factorial(0) -> 1;
factorial(N) -> N * factorial(N - 1).

power(_, 0) -> 1;
power(B, N) when N band 1 =:= 0 -> H = power(B, N bsr 1), H * H;
power(B, N) -> B * power(B, N - 1).

power_mod(_, 0, M) -> 1 rem M;
power_mod(B, N, M) when N band 1 =:= 0 -> power_mod(B * B rem M, N bsr 1, M);
power_mod(B, N, M) -> B * power_mod(B, N - 1, M) rem M.

gcd(A, 0) -> A;
gcd(A, B) -> gcd(B, A rem B).

fib(N) -> fib(N, 0, 1).
fib(0, A, _) -> A;
fib(N, A, B) -> fib(N - 1, B, A + B).

isqrt(N) -> isqrt(N, N).
isqrt(N, X) ->
    case (X + N div X) div 2 of
        Y when Y < X -> isqrt(N, Y);
        _ -> X
    end.

digits(0, Sum) -> Sum;
digits(N, Sum) -> digits(N div 10, Sum + N rem 10).
