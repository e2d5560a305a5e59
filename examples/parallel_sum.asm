% A sum on all cores: a process for each scheduler adds up its share of the numbers.

.module parallel_sum
.export main/0, worker/3

.function main/0
    allocate 1, 0
    init_yregs (y0)
    move schedulers_online, x0
    call_ext 1, erlang:system_info/1
    move x0, y0                            % so many workers
    move x0, x1
    call 2, start/2
    move y0, x0
    move 0, x1
    call 2, collect/2
    test_heap 2, 1
    put_list x0, [], x1
    move "1 + 2 + ... + 1000000 = ~w~n", x0
    call_ext_last 2, io:format/2, 1

% Starts the workers x0, x0 - 1, ..., 1; x1 is how many there are.
.function start/2
    is_ne_exact @done, x0, 0
    allocate 2, 2
    move x0, y0
    move x1, y1
    bif0 erlang:self/0, x2
    test_heap 6, 3
    put_list x1, [], x3
    put_list x0, x3, x3
    put_list x2, x3, x2                    % [Self, Number, Count]
    move worker, x1
    move parallel_sum, x0
    call_ext 3, erlang:spawn/3
    gc_bif2 @_, 0, erlang:'-'/2, y0, 1, x0
    move y1, x1
    call_last 2, start/2, 2
done:
    return

% Sends to x0 the sum of x1, x1 + x2, x1 + 2 * x2 and so on.
.function worker/3
    allocate 1, 3
    move x0, y0
    move x1, x0
    move x2, x1
    move 0, x2
    call 3, sum/3
    move x0, x1
    move y0, x0
    send
    deallocate 1
    return

% x0: the next number, x1: the step, x2: the sum so far.
.function sum/3
    is_ge @done, 1000000, x0
    gc_bif2 @_, 3, erlang:'+'/2, x2, x0, x2
    gc_bif2 @_, 3, erlang:'+'/2, x0, x1, x0
    call_only 3, sum/3
done:
    move x2, x0
    return

% The sum of x0 messages and x1.
.function collect/2
    is_ne_exact @done, x0, 0
    allocate 2, 2
    move x0, y0
    move x1, y1
look:
    loop_rec @sleep, x0
    remove_message
    gc_bif2 @_, 1, erlang:'+'/2, y1, x0, x1
    gc_bif2 @_, 2, erlang:'-'/2, y0, 1, x0
    call_last 2, collect/2, 2
sleep:
    wait @look
done:
    move x1, x0
    return

.module_info
