% A ring of 1000 processes. A token goes round once; each process adds 1 to it.

.module ring
.export main/0, member/1

.function main/0
    allocate 0, 0
    move 999, x0                           % so many others
    bif0 erlang:self/0, x1                 % the last one passes the token to us
    call 2, grow/2
    move 1, x1
    send                                   % x0 is the receiver, x1 the message
look:
    loop_rec @sleep, x0
    remove_message
    test_heap 2, 1
    put_list x0, [], x1
    move "the token has been with ~w processes~n", x0
    call_ext_last 2, io:format/2, 0
sleep:
    wait @look

% Starts x0 processes, each of which knows the one before it; x1 is the newest so far.
.function grow/2
    is_ne_exact @done, x0, 0
    allocate 1, 2
    move x0, y0                            % a call clears the X registers, but not the frame
    test_heap 2, 2
    put_list x1, [], x2                    % the list of arguments
    move member, x1
    move ring, x0
    call_ext 3, erlang:spawn/3
    move x0, x1
    gc_bif2 @_, 2, erlang:'-'/2, y0, 1, x0
    call_last 2, grow/2, 1
done:
    move x1, x0
    return

% A process of the ring; x0 is its neighbour.
.function member/1
    allocate 1, 1
    move x0, y0
look:
    loop_rec @sleep, x0
    remove_message
    gc_bif2 @_, 1, erlang:'+'/2, x0, 1, x1
    move y0, x0
    send
    deallocate 1
    return
sleep:
    wait @look

.module_info
