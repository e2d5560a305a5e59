{module, io_lib}.  %% version = 0

{exports, [{char_list,1},
           {chars_length,1},
           {deep_char_list,1},
           {deep_latin1_char_list,1},
           {deep_unicode_char_list,1},
           {format,2},
           {format_prompt,1},
           {format_prompt,2},
           {fwrite,2},
           {indentation,2},
           {latin1_char_list,1},
           {module_info,0},
           {module_info,1},
           {nl,0},
           {print,1},
           {print,4},
           {printable_latin1_list,1},
           {printable_list,1},
           {printable_unicode_list,1},
           {quote_atom,2},
           {write,1},
           {write,2},
           {write_atom,1},
           {write_atom_as_latin1,1},
           {write_char,1},
           {write_char_as_latin1,1},
           {write_latin1_char,1},
           {write_latin1_string,1},
           {write_string,1},
           {write_string,2},
           {write_string_as_latin1,1},
           {write_unicode_char,1},
           {write_unicode_string,1}]}.

{attributes, []}.

{labels, 140}.


{function, format, 2, 2}.
  {label,1}.
    {line,[{location,"io_lib.erl",14}]}.
    {func_info,{atom,io_lib},{atom,format},2}.
  {label,2}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, fwrite, 2, 4}.
  {label,3}.
    {line,[{location,"io_lib.erl",16}]}.
    {func_info,{atom,io_lib},{atom,fwrite},2}.
  {label,4}.
    {call_ext_only,2,{extfunc,io_lib,format,2}}.


{function, nl, 0, 6}.
  {label,5}.
    {line,[{location,"io_lib.erl",18}]}.
    {func_info,{atom,io_lib},{atom,nl},0}.
  {label,6}.
    {move,{literal,"\n"},{x,0}}.
    return.


{function, write, 1, 8}.
  {label,7}.
    {line,[{location,"io_lib.erl",22}]}.
    {func_info,{atom,io_lib},{atom,write},1}.
  {label,8}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,1}}.
    {move,{literal,"~w"},{x,0}}.
    {call_ext_only,2,{extfunc,io_lib,format,2}}.


{function, write, 2, 10}.
  {label,9}.
    {line,[{location,"io_lib.erl",24}]}.
    {func_info,{atom,io_lib},{atom,write},2}.
  {label,10}.
    {test,is_lt,{f,11},[{x,1},{integer,0}]}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,1}}.
    {move,{literal,"~w"},{x,0}}.
    {call_ext_only,2,{extfunc,io_lib,format,2}}.
  {label,11}.
    {test_heap,4,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{literal,"~W"},{x,0}}.
    {line,[{location,"io_lib.erl",25}]}.
    {call_ext_only,2,{extfunc,io_lib,format,2}}.


{function, print, 1, 13}.
  {label,12}.
    {line,[{location,"io_lib.erl",27}]}.
    {func_info,{atom,io_lib},{atom,print},1}.
  {label,13}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,1}}.
    {move,{literal,"~p"},{x,0}}.
    {call_ext_only,2,{extfunc,io_lib,format,2}}.


{function, print, 4, 15}.
  {label,14}.
    {line,[{location,"io_lib.erl",29}]}.
    {func_info,{atom,io_lib},{atom,print},4}.
  {label,15}.
    {test,is_lt,{f,16},[{x,3},{integer,0}]}.
    {test_heap,2,3}.
    {put_list,{x,0},nil,{x,3}}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {move,{literal,"p"},{x,2}}.
    {call_only,4,{f,18}}. % within/4
  {label,16}.
    {test_heap,4,4}.
    {put_list,{x,3},nil,{x,3}}.
    {put_list,{x,0},{x,3},{x,3}}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {move,{literal,"P"},{x,2}}.
    {call_only,4,{f,18}}. % within/4


{function, within, 4, 18}.
  {label,17}.
    {line,[{location,"io_lib.erl",33}]}.
    {func_info,{atom,io_lib},{atom,within},4}.
  {label,18}.
    {'%',{var_info,{x,2},[{type,{t_cons,{t_integer,{80,112}},nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_cons,any,nil}}]}}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,1},{x,0}}.
    {call_ext,1,{extfunc,erlang,integer_to_list,1}}.
    {gc_bif,'-',{f,0},1,[{y,2},{integer,1}],{x,1}}.
    {move,{x,0},{y,2}}.
    {move,{integer,0},{x,0}}.
    {call_ext,2,{extfunc,erlang,max,2}}.
    {call_ext,1,{extfunc,erlang,integer_to_list,1}}.
    {test_heap,8,1}.
    {put_list,{x,0},{y,1},{x,0}}.
    {put_list,{integer,46},{x,0},{x,0}}.
    {put_list,{y,2},{x,0},{x,0}}.
    {put_list,{integer,126},{x,0},{x,0}}.
    {move,{y,0},{x,1}}.
    {call_ext_last,2,{extfunc,io_lib,format,2},3}.


{function, write_atom, 1, 20}.
  {label,19}.
    {line,[{location,"io_lib.erl",35}]}.
    {func_info,{atom,io_lib},{atom,write_atom},1}.
  {label,20}.
    {test,is_atom,{f,19},[{x,0}]}.
    {allocate_heap,0,2,1}.
    {put_list,{x,0},nil,{x,1}}.
    {move,{literal,"~tw"},{x,0}}.
    {call_ext,2,{extfunc,io_lib,format,2}}.
    {call_ext_last,1,{extfunc,lists,flatten,1},0}.


{function, write_atom_as_latin1, 1, 22}.
  {label,21}.
    {line,[{location,"io_lib.erl",37}]}.
    {func_info,{atom,io_lib},{atom,write_atom_as_latin1},1}.
  {label,22}.
    {test,is_atom,{f,21},[{x,0}]}.
    {allocate_heap,0,2,1}.
    {put_list,{x,0},nil,{x,1}}.
    {move,{literal,"~w"},{x,0}}.
    {call_ext,2,{extfunc,io_lib,format,2}}.
    {call_ext_last,1,{extfunc,lists,flatten,1},0}.


{function, quote_atom, 2, 24}.
  {label,23}.
    {line,[{location,"io_lib.erl",40}]}.
    {func_info,{atom,io_lib},{atom,quote_atom},2}.
  {label,24}.
    {allocate,0,1}.
    {line,[{location,"io_lib.erl",41}]}.
    {call,1,{f,20}}. % write_atom/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,25},[{x,0}]}.
    {get_hd,{x,0},{x,0}}.
    {bif,'=:=',{f,0},[{x,0},{integer,39}],{x,0}}.
    {deallocate,0}.
    return.
  {label,25}.
    {move,{atom,false},{x,0}}.
    {deallocate,0}.
    return.


{function, write_string, 1, 27}.
  {label,26}.
    {line,[{location,"io_lib.erl",48}]}.
    {func_info,{atom,io_lib},{atom,write_string},1}.
  {label,27}.
    {move,{integer,34},{x,1}}.
    {call_only,2,{f,29}}. % write_string/2


{function, write_string, 2, 29}.
  {label,28}.
    {line,[{location,"io_lib.erl",50}]}.
    {func_info,{atom,io_lib},{atom,write_string},2}.
  {label,29}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call,2,{f,47}}. % escaped/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.


{function, write_unicode_string, 1, 31}.
  {label,30}.
    {line,[{location,"io_lib.erl",52}]}.
    {func_info,{atom,io_lib},{atom,write_unicode_string},1}.
  {label,31}.
    {call_only,1,{f,27}}. % write_string/1


{function, write_latin1_string, 1, 33}.
  {label,32}.
    {line,[{location,"io_lib.erl",54}]}.
    {func_info,{atom,io_lib},{atom,write_latin1_string},1}.
  {label,33}.
    {call_only,1,{f,27}}. % write_string/1


{function, write_string_as_latin1, 1, 35}.
  {label,34}.
    {line,[{location,"io_lib.erl",56}]}.
    {func_info,{atom,io_lib},{atom,write_string_as_latin1},1}.
  {label,35}.
    {allocate,0,1}.
    {move,{integer,34},{x,1}}.
    {call,2,{f,50}}. % escaped_latin1/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{integer,34},{x,0},{x,0}}.
    {deallocate,0}.
    return.


{function, write_char, 1, 37}.
  {label,36}.
    {line,[{location,"io_lib.erl",58}]}.
    {func_info,{atom,io_lib},{atom,write_char},1}.
  {label,37}.
    {test,is_eq_exact,{f,38},[{x,0},{integer,32}]}.
    {move,{literal,"$\\s"},{x,0}}.
    return.
  {label,38}.
    {test,is_integer,{f,36},[{x,0}]}.
    {allocate,0,1}.
    {move,nil,{x,2}}.
    {move,{integer,-1},{x,1}}.
    {line,[{location,"io_lib.erl",59}]}.
    {call,3,{f,54}}. % escape/3
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{integer,36},{x,0},{x,0}}.
    {deallocate,0}.
    return.


{function, write_unicode_char, 1, 40}.
  {label,39}.
    {line,[{location,"io_lib.erl",61}]}.
    {func_info,{atom,io_lib},{atom,write_unicode_char},1}.
  {label,40}.
    {call_only,1,{f,37}}. % write_char/1


{function, write_latin1_char, 1, 42}.
  {label,41}.
    {line,[{location,"io_lib.erl",63}]}.
    {func_info,{atom,io_lib},{atom,write_latin1_char},1}.
  {label,42}.
    {test,is_integer,{f,41},[{x,0}]}.
    {test,is_ge,{f,41},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {test,is_ge,{f,41},[{integer,255},{tr,{x,0},{t_integer,any}}]}.
    {call_only,1,{f,37}}. % write_char/1


{function, write_char_as_latin1, 1, 44}.
  {label,43}.
    {line,[{location,"io_lib.erl",65}]}.
    {func_info,{atom,io_lib},{atom,write_char_as_latin1},1}.
  {label,44}.
    {test,is_integer,{f,45},[{x,0}]}.
    {test,is_lt,{f,45},[{integer,255},{tr,{x,0},{t_integer,any}}]}.
    {allocate,0,1}.
    {move,nil,{x,1}}.
    {call,2,{f,69}}. % hexadecimal/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{integer,36},{x,0},{x,0}}.
    {deallocate,0}.
    return.
  {label,45}.
    {call_only,1,{f,37}}. % write_char/1


{function, escaped, 2, 47}.
  {label,46}.
    {line,[{location,"io_lib.erl",68}]}.
    {func_info,{atom,io_lib},{atom,escaped},2}.
  {label,47}.
    {test,is_nonempty_list,{f,48},[{x,0}]}.
    {allocate,2,2}.
    {move,{x,1},{y,1}}.
    {get_list,{x,0},{y,0},{x,0}}.
    {call,2,{f,47}}. % escaped/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,54},2}. % escape/3
  {label,48}.
    {test,is_nil,{f,46},[{x,0}]}.
    {test_heap,2,2}.
    {put_list,{x,1},nil,{x,0}}.
    return.


{function, escaped_latin1, 2, 50}.
  {label,49}.
    {line,[{location,"io_lib.erl",71}]}.
    {func_info,{atom,io_lib},{atom,escaped_latin1},2}.
  {label,50}.
    {'%',{var_info,{x,1},[{type,{t_integer,{34,34}}}]}}.
    {test,is_nonempty_list,{f,52},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_integer,{f,51},[{x,2}]}.
    {test,is_lt,{f,51},[{integer,255},{tr,{x,2},{t_integer,any}}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {call,2,{f,50}}. % escaped_latin1/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,69},1}. % hexadecimal/2
  {label,51}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"io_lib.erl",72}]}.
    {call,2,{f,50}}. % escaped_latin1/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {move,{integer,34},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,54},1}. % escape/3
  {label,52}.
    {test,is_nil,{f,49},[{x,0}]}.
    {move,{literal,"\""},{x,0}}.
    return.


{function, escape, 3, 54}.
  {label,53}.
    {line,[{location,"io_lib.erl",75}]}.
    {func_info,{atom,io_lib},{atom,escape},3}.
  {label,54}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_eq_exact,{f,55},[{x,1},{x,0}]}.
    {test_heap,4,3}.
    {put_list,{x,0},{x,2},{x,0}}.
    {put_list,{integer,92},{x,0},{x,0}}.
    return.
  {label,55}.
    {test,is_eq_exact,{f,56},[{x,0},{integer,92}]}.
    {test_heap,4,3}.
    {put_list,{integer,92},{x,2},{x,0}}.
    {put_list,{integer,92},{x,0},{x,0}}.
    return.
  {label,56}.
    {test,is_ge,{f,58},[{x,0},{integer,32}]}.
    {test,is_lt,{f,57},[{integer,126},{x,0}]}.
    {test,is_ge,{f,58},[{x,0},{integer,160}]}.
  {label,57}.
    {test_heap,2,3}.
    {put_list,{x,0},{x,2},{x,0}}.
    return.
  {label,58}.
    {select_val,{x,0},
                {f,67},
                {list,[{integer,8},
                       {f,66},
                       {integer,9},
                       {f,65},
                       {integer,10},
                       {f,64},
                       {integer,11},
                       {f,63},
                       {integer,12},
                       {f,62},
                       {integer,13},
                       {f,61},
                       {integer,27},
                       {f,60},
                       {integer,127},
                       {f,59}]}}.
  {label,59}.
    {test_heap,4,3}.
    {put_list,{integer,100},{x,2},{x,0}}.
    {put_list,{integer,92},{x,0},{x,0}}.
    return.
  {label,60}.
    {test_heap,4,3}.
    {put_list,{integer,101},{x,2},{x,0}}.
    {put_list,{integer,92},{x,0},{x,0}}.
    return.
  {label,61}.
    {test_heap,4,3}.
    {put_list,{integer,114},{x,2},{x,0}}.
    {put_list,{integer,92},{x,0},{x,0}}.
    return.
  {label,62}.
    {test_heap,4,3}.
    {put_list,{integer,102},{x,2},{x,0}}.
    {put_list,{integer,92},{x,0},{x,0}}.
    return.
  {label,63}.
    {test_heap,4,3}.
    {put_list,{integer,118},{x,2},{x,0}}.
    {put_list,{integer,92},{x,0},{x,0}}.
    return.
  {label,64}.
    {test_heap,4,3}.
    {put_list,{integer,110},{x,2},{x,0}}.
    {put_list,{integer,92},{x,0},{x,0}}.
    return.
  {label,65}.
    {test_heap,4,3}.
    {put_list,{integer,116},{x,2},{x,0}}.
    {put_list,{integer,92},{x,0},{x,0}}.
    return.
  {label,66}.
    {test_heap,4,3}.
    {put_list,{integer,98},{x,2},{x,0}}.
    {put_list,{integer,92},{x,0},{x,0}}.
    return.
  {label,67}.
    {test,is_ge,{f,53},[{x,0},{integer,0}]}.
    {test,is_lt,{f,53},[{x,0},{integer,160}]}.
    {line,[{location,"io_lib.erl",87}]}.
    {gc_bif,'bsr',{f,0},3,[{x,0},{integer,6}],{x,1}}.
    {gc_bif,'+',{f,0},3,[{tr,{x,1},{t_integer,any}},{integer,48}],{x,1}}.
    {gc_bif,'bsr',{f,0},3,[{tr,{x,0},{t_integer,any}},{integer,3}],{x,3}}.
    {gc_bif,'band',{f,0},4,[{tr,{x,3},{t_integer,any}},{integer,7}],{x,3}}.
    {gc_bif,'+',{f,0},4,[{tr,{x,3},{t_integer,{0,7}}},{integer,48}],{x,3}}.
    {gc_bif,'band',{f,0},4,[{tr,{x,0},{t_integer,any}},{integer,7}],{x,0}}.
    {gc_bif,'+',{f,0},4,[{tr,{x,0},{t_integer,{0,7}}},{integer,48}],{x,0}}.
    {test_heap,8,4}.
    {put_list,{x,0},{x,2},{x,0}}.
    {put_list,{x,3},{x,0},{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {put_list,{integer,92},{x,0},{x,0}}.
    return.


{function, hexadecimal, 2, 69}.
  {label,68}.
    {line,[{location,"io_lib.erl",89}]}.
    {func_info,{atom,io_lib},{atom,hexadecimal},2}.
  {label,69}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {move,{integer,16},{x,1}}.
    {call_ext,2,{extfunc,erlang,integer_to_list,2}}.
    {test_heap,2,1}.
    {put_list,{integer,125},{y,0},{x,1}}.
    {trim,1,0}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {test_heap,6,1}.
    {put_list,{integer,123},{x,0},{x,0}}.
    {put_list,{integer,120},{x,0},{x,0}}.
    {put_list,{integer,92},{x,0},{x,0}}.
    {deallocate,0}.
    return.


{function, latin1_char_list, 1, 71}.
  {label,70}.
    {line,[{location,"io_lib.erl",98}]}.
    {func_info,{atom,io_lib},{atom,latin1_char_list},1}.
  {label,71}.
    {test,is_nonempty_list,{f,73},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_integer,{f,72},[{x,1}]}.
    {test,is_ge,{f,72},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {test,is_ge,{f,72},[{integer,255},{tr,{x,1},{t_integer,any}}]}.
    {call_only,1,{f,71}}. % latin1_char_list/1
  {label,72}.
    {move,{atom,false},{x,0}}.
    return.
  {label,73}.
    {bif,'=:=',{f,0},[{x,0},nil],{x,0}}.
    return.


{function, char_list, 1, 75}.
  {label,74}.
    {line,[{location,"io_lib.erl",102}]}.
    {func_info,{atom,io_lib},{atom,char_list},1}.
  {label,75}.
    {test,is_nonempty_list,{f,78},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_integer,{f,77},[{x,1}]}.
    {test,is_ge,{f,77},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {test,is_ge,{f,76},[{tr,{x,1},{t_integer,any}},{integer,55296}]}.
    {test,is_lt,{f,77},[{integer,57343},{tr,{x,1},{t_integer,any}}]}.
    {test,is_ge,{f,76},[{tr,{x,1},{t_integer,any}},{integer,65534}]}.
    {test,is_lt,{f,77},[{integer,65535},{tr,{x,1},{t_integer,any}}]}.
    {test,is_ge,{f,77},[{integer,1114111},{tr,{x,1},{t_integer,any}}]}.
  {label,76}.
    {call_only,1,{f,75}}. % char_list/1
  {label,77}.
    {move,{atom,false},{x,0}}.
    return.
  {label,78}.
    {bif,'=:=',{f,0},[{x,0},nil],{x,0}}.
    return.


{function, deep_latin1_char_list, 1, 80}.
  {label,79}.
    {line,[{location,"io_lib.erl",106}]}.
    {func_info,{atom,io_lib},{atom,deep_latin1_char_list},1}.
  {label,80}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,138},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,[false,true]}}]}}.
    {move,nil,{x,2}}.
    {call_only,3,{f,86}}. % deep/3


{function, deep_char_list, 1, 82}.
  {label,81}.
    {line,[{location,"io_lib.erl",108}]}.
    {func_info,{atom,io_lib},{atom,deep_char_list},1}.
  {label,82}.
    {call_only,1,{f,84}}. % deep_unicode_char_list/1


{function, deep_unicode_char_list, 1, 84}.
  {label,83}.
    {line,[{location,"io_lib.erl",110}]}.
    {func_info,{atom,io_lib},{atom,deep_unicode_char_list},1}.
  {label,84}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,133},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,[false,true]}}]}}.
    {move,nil,{x,2}}.
    {call_only,3,{f,86}}. % deep/3


{function, deep, 3, 86}.
  {label,85}.
    {line,[{location,"io_lib.erl",113}]}.
    {func_info,{atom,io_lib},{atom,deep},3}.
  {label,86}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,{t_atom,[false,true]}}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,89},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,0}}.
    {test,is_list,{f,87},[{x,3}]}.
    {test_heap,2,4}.
    {put_list,{x,0},{x,2},{x,2}}.
    {move,{x,3},{x,0}}.
    {call_only,3,{f,86}}. % deep/3
  {label,87}.
    {allocate,3,4}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"io_lib.erl",114}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,{t_atom,[false,true]}}}}.
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,88},[{x,0},{atom,true}]}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,86},3}. % deep/3
  {label,88}.
    {move,{atom,false},{x,0}}.
    {deallocate,3}.
    return.
  {label,89}.
    {test,is_nil,{f,91},[{x,0}]}.
    {test,is_nonempty_list,{f,90},[{x,2}]}.
    {get_list,{x,2},{x,0},{x,2}}.
    {call_only,3,{f,86}}. % deep/3
  {label,90}.
    {move,{atom,true},{x,0}}.
    return.
  {label,91}.
    {move,{atom,false},{x,0}}.
    return.


{function, printable_list, 1, 93}.
  {label,92}.
    {line,[{location,"io_lib.erl",119}]}.
    {func_info,{atom,io_lib},{atom,printable_list},1}.
  {label,93}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {line,[{location,"io_lib.erl",120}]}.
    {call_ext,0,{extfunc,io,printable_range,0}}.
    {select_val,{x,0},
                {f,96},
                {list,[{atom,latin1},{f,95},{atom,unicode},{f,94}]}}.
  {label,94}.
    {move,{y,0},{x,0}}.
    {call_last,1,{f,104},1}. % printable_unicode_list/1
  {label,95}.
    {move,{y,0},{x,0}}.
    {call_last,1,{f,98},1}. % printable_latin1_list/1
  {label,96}.
    {case_end,{x,0}}.


{function, printable_latin1_list, 1, 98}.
  {label,97}.
    {line,[{location,"io_lib.erl",128}]}.
    {func_info,{atom,io_lib},{atom,printable_latin1_list},1}.
  {label,98}.
    {test,is_nonempty_list,{f,102},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_integer,{f,99},[{x,1}]}.
    {test,is_ge,{f,99},[{tr,{x,1},{t_integer,any}},{integer,32}]}.
    {test,is_lt,{f,100},[{integer,126},{tr,{x,1},{t_integer,any}}]}.
    {test,is_ge,{f,99},[{tr,{x,1},{t_integer,any}},{integer,160}]}.
    {test,is_ge,{f,101},[{integer,255},{tr,{x,1},{t_integer,any}}]}.
    {jump,{f,100}}.
  {label,99}.
    {select_val,{x,1},
                {f,101},
                {list,[{integer,8},
                       {f,100},
                       {integer,9},
                       {f,100},
                       {integer,10},
                       {f,100},
                       {integer,11},
                       {f,100},
                       {integer,12},
                       {f,100},
                       {integer,13},
                       {f,100},
                       {integer,27},
                       {f,100}]}}.
  {label,100}.
    {call_only,1,{f,98}}. % printable_latin1_list/1
  {label,101}.
    {move,{atom,false},{x,0}}.
    return.
  {label,102}.
    {bif,'=:=',{f,0},[{x,0},nil],{x,0}}.
    return.


{function, printable_unicode_list, 1, 104}.
  {label,103}.
    {line,[{location,"io_lib.erl",134}]}.
    {func_info,{atom,io_lib},{atom,printable_unicode_list},1}.
  {label,104}.
    {test,is_nonempty_list,{f,108},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_integer,{f,105},[{x,1}]}.
    {test,is_ge,{f,105},[{tr,{x,1},{t_integer,any}},{integer,32}]}.
    {test,is_lt,{f,106},[{integer,126},{tr,{x,1},{t_integer,any}}]}.
    {test,is_ge,{f,105},[{tr,{x,1},{t_integer,any}},{integer,160}]}.
    {test,is_ge,{f,106},[{tr,{x,1},{t_integer,any}},{integer,55296}]}.
    {test,is_lt,{f,105},[{integer,57343},{tr,{x,1},{t_integer,any}}]}.
    {test,is_ge,{f,106},[{tr,{x,1},{t_integer,any}},{integer,65534}]}.
    {test,is_lt,{f,105},[{integer,65535},{tr,{x,1},{t_integer,any}}]}.
    {test,is_ge,{f,107},[{integer,1114111},{tr,{x,1},{t_integer,any}}]}.
    {jump,{f,106}}.
  {label,105}.
    {select_val,{x,1},
                {f,107},
                {list,[{integer,8},
                       {f,106},
                       {integer,9},
                       {f,106},
                       {integer,10},
                       {f,106},
                       {integer,11},
                       {f,106},
                       {integer,12},
                       {f,106},
                       {integer,13},
                       {f,106},
                       {integer,27},
                       {f,106}]}}.
  {label,106}.
    {call_only,1,{f,104}}. % printable_unicode_list/1
  {label,107}.
    {move,{atom,false},{x,0}}.
    return.
  {label,108}.
    {bif,'=:=',{f,0},[{x,0},nil],{x,0}}.
    return.


{function, chars_length, 1, 110}.
  {label,109}.
    {line,[{location,"io_lib.erl",145}]}.
    {func_info,{atom,io_lib},{atom,chars_length},1}.
  {label,110}.
    {allocate,0,1}.
    {call_ext,1,{extfunc,unicode,characters_to_list,1}}.
    {gc_bif,length,{f,0},1,[{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, indentation, 2, 112}.
  {label,111}.
    {line,[{location,"io_lib.erl",148}]}.
    {func_info,{atom,io_lib},{atom,indentation},2}.
  {label,112}.
    {test,is_nonempty_list,{f,117},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {select_val,{x,2},
                {f,115},
                {list,[{integer,9},{f,114},{integer,10},{f,113}]}}.
  {label,113}.
    {move,{integer,0},{x,1}}.
    {call_only,2,{f,112}}. % indentation/2
  {label,114}.
    {line,[{location,"io_lib.erl",149}]}.
    {gc_bif,'div',{f,0},2,[{x,1},{integer,8}],{x,1}}.
    {gc_bif,'+',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {gc_bif,'*',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,8}],{x,1}}.
    {call_only,2,{f,112}}. % indentation/2
  {label,115}.
    {test,is_list,{f,116},[{x,2}]}.
    {allocate,1,3}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"io_lib.erl",150}]}.
    {call,2,{f,112}}. % indentation/2
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,112},1}. % indentation/2
  {label,116}.
    {line,[{location,"io_lib.erl",151}]}.
    {gc_bif,'+',{f,0},2,[{x,1},{integer,1}],{x,1}}.
    {call_only,2,{f,112}}. % indentation/2
  {label,117}.
    {test,is_nil,{f,111},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, format_prompt, 1, 119}.
  {label,118}.
    {line,[{location,"io_lib.erl",155}]}.
    {func_info,{atom,io_lib},{atom,format_prompt},1}.
  {label,119}.
    {move,{atom,latin1},{x,1}}.
    {call_only,2,{f,121}}. % format_prompt/2


{function, format_prompt, 2, 121}.
  {label,120}.
    {line,[{location,"io_lib.erl",157}]}.
    {func_info,{atom,io_lib},{atom,format_prompt},2}.
  {label,121}.
    {test,is_tagged_tuple,{f,122},[{x,0},3,{atom,format}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,126}}. % prompt_text/2
  {label,122}.
    {test,is_list,{f,123},[{x,0}]}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,1}}.
    {move,{literal,"~ts"},{x,0}}.
    {call_only,2,{f,126}}. % prompt_text/2
  {label,123}.
    {test,is_eq_exact,{f,124},[{x,1},{atom,latin1}]}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,1}}.
    {move,{literal,"~p"},{x,0}}.
    {call_only,2,{f,126}}. % prompt_text/2
  {label,124}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,1}}.
    {move,{literal,"~tp"},{x,0}}.
    {call_only,2,{f,126}}. % prompt_text/2


{function, prompt_text, 2, 126}.
  {label,125}.
    {line,[{location,"io_lib.erl",162}]}.
    {func_info,{atom,io_lib},{atom,prompt_text},2}.
  {label,126}.
    {allocate,1,2}.
    {'try',{y,0},{f,127}}.
    {line,[{location,"io_lib.erl",163}]}.
    {call_ext,2,{extfunc,io_lib,format,2}}.
    {try_end,{y,0}}.
    {deallocate,1}.
    return.
  {label,127}.
    {try_case,{y,0}}.
    {move,{literal,"???"},{x,0}}.
    {deallocate,1}.
    return.


{function, module_info, 0, 129}.
  {label,128}.
    {line,[]}.
    {func_info,{atom,io_lib},{atom,module_info},0}.
  {label,129}.
    {move,{atom,io_lib},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 131}.
  {label,130}.
    {line,[]}.
    {func_info,{atom,io_lib},{atom,module_info},1}.
  {label,131}.
    {move,{x,0},{x,1}}.
    {move,{atom,io_lib},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-deep_unicode_char_list/1-fun-0-', 1, 133}.
  {label,132}.
    {line,[{location,"io_lib.erl",110}]}.
    {func_info,{atom,io_lib},{atom,'-deep_unicode_char_list/1-fun-0-'},1}.
  {label,133}.
    {test,is_integer,{f,136},[{x,0}]}.
    {test,is_ge,{f,136},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {test,is_ge,{f,134},[{tr,{x,0},{t_integer,any}},{integer,55296}]}.
    {test,is_lt,{f,136},[{integer,57343},{tr,{x,0},{t_integer,any}}]}.
    {test,is_lt,{f,135},[{tr,{x,0},{t_integer,any}},{integer,65534}]}.
  {label,134}.
    {move,{atom,true},{x,0}}.
    return.
  {label,135}.
    {test,is_lt,{f,136},[{integer,65535},{tr,{x,0},{t_integer,any}}]}.
    {bif,'=<',{f,0},[{tr,{x,0},{t_integer,any}},{integer,1114111}],{x,0}}.
    return.
  {label,136}.
    {move,{atom,false},{x,0}}.
    return.


{function, '-deep_latin1_char_list/1-fun-0-', 1, 138}.
  {label,137}.
    {line,[{location,"io_lib.erl",106}]}.
    {func_info,{atom,io_lib},{atom,'-deep_latin1_char_list/1-fun-0-'},1}.
  {label,138}.
    {test,is_integer,{f,139},[{x,0}]}.
    {test,is_ge,{f,139},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {bif,'=<',{f,0},[{tr,{x,0},{t_integer,any}},{integer,255}],{x,0}}.
    return.
  {label,139}.
    {move,{atom,false},{x,0}}.
    return.
