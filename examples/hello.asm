% The smallest program: a module with one function, which calls another module.
%
%   vm run examples/hello.asm

.module hello
.export main/0

.function main/0
    move "Hello from the BEAM!~n", x0      % the first argument goes into x0
    call_ext_only 1, io:format/1           % and the result of io:format/1 is ours

.module_info
