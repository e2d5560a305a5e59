% Two divisions by zero: one is caught, the other ends its process, and only that one.

.module exceptions
.export main/0, divide/1

.function main/0
    allocate 0, 0
    move 7, x0
    call 1, careful/1
    move 0, x0
    call 1, careful/1
    move exceptions, x0
    move divide, x1
    move [0], x2
    call_ext 3, erlang:spawn_monitor/3     % nobody catches it there; a report goes to standard error
look:
    loop_rec @sleep, x0
    is_tagged_tuple @other, x0, 5, 'DOWN'
    get_tuple_element x0, 4, x0
    remove_message
    is_tagged_tuple @odd, x0, 2, badarith  % the reason comes with a stack trace: {badarith, [...]}
    move "the other process has died of badarith~n", x0
    call_ext_last 1, io:format/1, 0
odd:
    call_ext_last 1, erlang:exit/1, 0
other:
    loop_rec_end @look
sleep:
    wait @look

% Prints 42 div x0, or what went wrong.
.function careful/1
    allocate 1, 1
    try y0, @handler                       % from here to try_end, exceptions go to the handler
    call 1, divide/1
    try_end y0
    test_heap 2, 1
    put_list x0, [], x1
    move "the quotient is ~w~n", x0
    call_ext_last 2, io:format/2, 1
handler:
    try_case y0                            % x0: the class, x1: the reason, x2: the stack trace
    test_heap 4, 2
    put_list x1, [], x1
    put_list x0, x1, x1
    move "caught ~w:~w~n", x0
    call_ext_last 2, io:format/2, 1

.function divide/1
    gc_bif2 @_, 1, erlang:'div'/2, 42, x0, x0
    return

.module_info
