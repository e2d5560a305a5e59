% A process that watches another one, and starts it again when it crashes.

.module restart
.export main/0, supervise/1, worker/1

.function main/0
    move 3, x0
    call_only 1, supervise/1

% x0: how often the worker is going to crash.
.function supervise/1
    allocate 1, 1
    move x0, y0
    test_heap 2, 1
    put_list x0, [], x2
    move worker, x1
    move restart, x0
    call_ext 3, erlang:spawn_monitor/3     % when it ends we get {'DOWN', Ref, process, Pid, Reason}
look:
    loop_rec @sleep, x0
    is_tagged_tuple @other, x0, 5, 'DOWN'
    get_tuple_element x0, 4, x0
    remove_message
    is_ne_exact @finished, x0, normal
    test_heap 2, 1
    put_list x0, [], x1
    move "the worker died: ~w. Starting it again.~n", x0
    call_ext 2, io:format/2
    gc_bif2 @_, 0, erlang:'-'/2, y0, 1, x0
    call_ext_last 1, restart:supervise/1, 1  % fully qualified, so that a new version takes over
finished:
    move "the worker has finished~n", x0
    call_ext_last 1, io:format/1, 1
other:
    loop_rec_end @look
sleep:
    wait @look

.function worker/1
    is_eq_exact @crash, x0, 0
    move "the worker is at work~n", x0
    call_ext_only 1, io:format/1
crash:
    test_heap 3, 1
    put_tuple2 x0, (tired, x0)
    call_ext_only 1, erlang:exit/1         % ends the process with this reason

.module_info
