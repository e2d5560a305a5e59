% Selective receive: messages are taken in the order that the program wants, and waiting has an end.

.module selective
.export main/0

.function main/0
    allocate 0, 0
    bif0 erlang:self/0, x0
    move {letter, 1}, x1
    send
    bif0 erlang:self/0, x0
    move {telegram, 2}, x1
    send
    move telegram, x0                      % the second message first
    call 1, show/1
    move letter, x0
    call 1, show/1
    move parcel, x0                        % there is none
    call_last 1, show/1, 0

% Takes a message of the kind x0 and prints it.
.function show/1
    allocate 1, 1
    move x0, y0
    call 1, take/1
    test_heap 4, 1
    put_list x0, [], x1
    put_list y0, x1, x1                    % x1 = [Kind, Result]
    move "~w: ~w~n", x0
    call_ext_last 2, io:format/2, 1

% The contents of the first message {Kind, Contents} with the kind x0, if it comes in time.
.function take/1
    allocate 1, 1
    move x0, y0
look:
    loop_rec @sleep, x0
    is_tuple @other, x0
    test_arity @other, x0, 2
    get_tuple_element x0, 0, x1
    is_eq_exact @other, x1, y0
    get_tuple_element x0, 1, x0
    remove_message
    deallocate 1
    return
other:
    loop_rec_end @look                     % not this one: it stays where it is
sleep:
    wait_timeout @look, 50                 % a new message: look at it. After 50 ms: go on here
    timeout
    move nothing, x0
    deallocate 1
    return

.module_info
