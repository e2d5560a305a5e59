% Calls the functions of a mutant, one after the other, each in a process of its own with a small heap and
% little time. Ends normally when all of them, and whatever they have spawned, are gone.
.module playground
.export run/1, call/4, sink/0

% run([{Module, Function, Arguments}])
.function run/1
    allocate 1, 1
    move x0, y0
    move sink, x1
    move [], x2
    move playground, x0
    call_ext 3, erlang:spawn/3
    move y0, x1
    move x0, y0
    swap x0, x1
    call 2, each/2
    move kill, x1
    move y0, x0
    trim 1, 0
    call_ext 2, erlang:exit/2
    move 200, x0
    call_last 1, clean/1, 0

% A call: its process may use a million words, and 25 ms.
.function each/2
    is_nonempty_list @12, x0
    get_list x0, x2, x3
    is_tuple @clause_error, x2
    test_arity @clause_error, x2, 3
    allocate_heap 4, 8, 4
    init_yregs (y0, y1)
    move x3, y2
    move x1, y3
    get_tuple_element x2, 0, x0
    get_tuple_element x2, 1, x1
    get_tuple_element x2, 2, x2
    put_list x2, [], x2
    put_list x1, x2, x1
    put_list x0, x1, x0
    put_list y3, x0, x2
    move call, x1
    move [monitor,{max_heap_size,#{error_logger => false,kill => true,size => 1000000}}], x3
    move playground, x0
    call_ext 4, erlang:spawn_opt/4
    is_tuple @13, x0
    test_arity @13, x0, 2
    get_tuple_element x0, 0, y1
    get_tuple_element x0, 1, y0
5:
    loop_rec @7, x0
    is_tagged_tuple @6, x0, 5, 'DOWN'
    get_tuple_element x0, 1, x1
    get_tuple_element x0, 2, x2
    get_tuple_element x0, 3, x0
    is_eq_exact @6, x2, process
    is_eq_exact @6, x1, y0
    is_ne_exact @9, x0, y1
6:
    loop_rec_end @5
7:
    wait_timeout @5, 25
    timeout
    move kill, x1
    move y1, x0
    call_ext 2, erlang:exit/2
8:
    loop_rec @11, x0
    is_tagged_tuple @10, x0, 5, 'DOWN'
    get_tuple_element x0, 1, x1
    get_tuple_element x0, 2, x2
    get_tuple_element x0, 3, x0
    is_eq_exact @10, x2, process
    is_eq_exact @10, x1, y0
    is_eq_exact @10, x0, y1
9:
    remove_message
    move y3, x1
    move y2, x0
    call_last 2, each/2, 4
10:
    loop_rec_end @8
11:
    wait_timeout @8, 20000
    timeout
    move cannot_be_killed, x0
    call_ext_last 1, erlang:exit/1, 4
12:
    is_nil @clause_error, x0
    move ok, x0
    return
13:
    badmatch x0

% The process: output goes to a sink.
.function call/4
    allocate 3, 4
    move x3, y0
    move x2, y1
    move x1, y2
    bif0 erlang:self/0, x1
    call_ext 2, erlang:group_leader/2
    move y0, x2
    move y1, x1
    move y2, x0
    call_ext_last 3, erlang:apply/3, 3

% Kills whatever else there is; in vain, when it spawns faster than that.
.function clean/1
    is_eq_exact @18, x0, 0
    move others_live_on, x0
    call_ext_only 1, erlang:exit/1
18:
    allocate 2, 1
    move x0, y1
    bif0 erlang:self/0, y0
    call_ext 0, erlang:processes/0
    move 0, x2
    move y0, x1
    init_yregs (y0)
    call 3, kill/3
    is_eq_exact @19, x0, 0
    move ok, x0
    deallocate 2
    return
19:
    wait_timeout @19, 1
    timeout
    gc_bif2 @_, 0, erlang:'-'/2, y1, 1, x0
    call_last 1, clean/1, 2

% Kills processes but one; how many.
.function kill/3
    is_nonempty_list @23, x0
    get_list x0, x3, x0
    is_eq_exact @22, x1, x3
    call_only 3, kill/3
22:
    allocate 3, 4
    move x0, y0
    move x2, y1
    move x1, y2
    move kill, x1
    move x3, x0
    call_ext 2, erlang:exit/2
    gc_bif2 @_, 0, erlang:'+'/2, y1, 1, x2
    move y2, x1
    move y0, x0
    call_last 3, kill/3, 3
23:
    is_nil @clause_error, x0
    move x2, x0
    return

% An I/O server without input, to which all output goes.
.function sink/0
    allocate 0, 0
26:
    loop_rec @28, x0
    is_tagged_tuple @27, x0, 4, io_request
    test_heap 4, 1
    get_tuple_element x0, 2, x1
    remove_message
    put_tuple2 x1, (io_reply, x1, eof)
    get_tuple_element x0, 1, x0
    send
    call_last 0, sink/0, 0
27:
    remove_message
    call_last 0, sink/0, 0
28:
    wait @26
