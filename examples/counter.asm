% A process with a state: it counts ticks, and tells the count to those who ask.

.module counter
.export main/0, loop/1

.function main/0
    allocate 1, 0
    init_yregs (y0)                        % slots hold something before the first call
    move counter, x0
    move loop, x1
    move [0], x2
    call_ext 3, erlang:spawn/3             % the process runs counter:loop(0)
    move x0, y0
    move tick, x1
    send
    move y0, x0
    move tick, x1
    send
    move y0, x0
    move tick, x1
    send
    bif0 erlang:self/0, x0
    test_heap 3, 1
    put_tuple2 x1, (get, x0)               % the question {get, Self}
    move y0, x0
    send
look:
    loop_rec @sleep, x0
    remove_message
    test_heap 2, 1
    put_list x0, [], x1
    move "three ticks, and the counter says ~w~n", x0
    call_ext_last 2, io:format/2, 1
sleep:
    wait @look

% The process; x0 is its state, the count.
.function loop/1
    allocate 1, 1
    move x0, y0
look:
    loop_rec @sleep, x0                    % a look at the next message, or sleep
    is_eq_exact @question, x0, tick
    remove_message
    gc_bif2 @_, 0, erlang:'+'/2, y0, 1, x0
    call_ext_last 1, counter:loop/1, 1     % fully qualified: the next round runs in the newest code
question:
    is_tagged_tuple @other, x0, 2, get
    get_tuple_element x0, 1, x0
    remove_message
    move y0, x1
    send
    move y0, x0
    call_ext_last 1, counter:loop/1, 1
other:
    loop_rec_end @look                     % it stays in the mailbox; look at the one after it
sleep:
    wait @look

.module_info
