% The factorial of 1000: a loop, and integers that grow as long as there is memory.

.module factorial
.export main/0

.function main/0
    allocate 0, 0                          % a frame, since we want to come back from the call
    move 1000, x0
    move 1, x1
    call 2, factorial/2
    test_heap 2, 1                         % room for one list cell; x0 is still needed
    put_list x0, [], x1                    % x1 = [x0]
    move "1000! = ~w~n", x0
    call_ext_last 2, io:format/2, 0        % the last call takes our frame of 0 slots with it

% x0: a number, x1: the product of all the numbers above it.
.function factorial/2
    is_ne_exact @done, x0, 0
    gc_bif2 @_, 2, erlang:'*'/2, x1, x0, x1
    gc_bif2 @_, 2, erlang:'-'/2, x0, 1, x0
    call_only 2, factorial/2               % a loop is a function that ends by calling itself
done:
    move x1, x0                            % the result of a function is in x0
    return

.module_info
