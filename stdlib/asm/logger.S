{module, logger}.  %% version = 0

{exports, [{alert,1},
           {alert,2},
           {allow,2},
           {compare_levels,2},
           {critical,1},
           {critical,2},
           {debug,1},
           {debug,2},
           {emergency,1},
           {emergency,2},
           {error,1},
           {error,2},
           {get_primary_config,0},
           {info,1},
           {info,2},
           {log,2},
           {log,3},
           {module_info,0},
           {module_info,1},
           {notice,1},
           {notice,2},
           {set_primary_config,1},
           {set_primary_config,2},
           {timestamp,0},
           {warning,1},
           {warning,2}]}.

{attributes, []}.

{labels, 103}.


{function, set_primary_config, 2, 2}.
  {label,1}.
    {line,[{location,"logger.erl",13}]}.
    {func_info,{atom,logger},{atom,set_primary_config},2}.
  {label,2}.
    {test,is_eq_exact,{f,4},[{x,0},{atom,level}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"logger.erl",14}]}.
    {call,1,{f,12}}. % is_level/1
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,3},[{x,0},{atom,true}]}.
    {move,{y,0},{x,0}}.
    {trim,1,0}.
    {line,[{location,"logger.erl",16}]}.
    {call_ext,1,{extfunc,vm_io,set_log_level,1}}.
    {test,is_eq_exact,{f,5},[{x,0},{atom,ok}]}.
    {deallocate,0}.
    return.
  {label,3}.
    {test_heap,6,0}.
    {put_tuple2,{x,0},{list,[{atom,invalid_level},{y,0}]}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,4}.
    {test_heap,7,1}.
    {put_tuple2,{x,0},{list,[{atom,invalid_config},{atom,primary},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,0}]}}.
    return.
  {label,5}.
    {badmatch,{x,0}}.


{function, set_primary_config, 1, 7}.
  {label,6}.
    {line,[{location,"logger.erl",23}]}.
    {func_info,{atom,logger},{atom,set_primary_config},1}.
  {label,7}.
    {test,is_map,{f,6},[{x,0}]}.
    {get_map_elements,{f,8},
                      {tr,{x,0},{t_map,any,any}},
                      {list,[{atom,level},{x,1}]}}.
    {move,{atom,level},{x,0}}.
    {call_only,2,{f,2}}. % set_primary_config/2
  {label,8}.
    {move,{atom,notice},{x,1}}.
    {move,{atom,level},{x,0}}.
    {call_only,2,{f,2}}. % set_primary_config/2


{function, get_primary_config, 0, 10}.
  {label,9}.
    {line,[{location,"logger.erl",26}]}.
    {func_info,{atom,logger},{atom,get_primary_config},0}.
  {label,10}.
    {allocate,0,0}.
    {call_ext,0,{extfunc,vm_io,log_level,0}}.
    {put_map_assoc,{f,0},
                   {literal,#{filter_default => log,filters => []}},
                   {x,0},
                   1,
                   {list,[{atom,level},{x,0},{atom,metadata},{literal,#{}}]}}.
    {deallocate,0}.
    return.


{function, is_level, 1, 12}.
  {label,11}.
    {line,[{location,"logger.erl",28}]}.
    {func_info,{atom,logger},{atom,is_level},1}.
  {label,12}.
    {select_val,{x,0},{f,14},{list,[{atom,all},{f,13},{atom,none},{f,13}]}}.
  {label,13}.
    {move,{atom,true},{x,0}}.
    return.
  {label,14}.
    {allocate,0,1}.
    {line,[{location,"logger.erl",30}]}.
    {call,1,{f,16}}. % severity/1
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[unknown]},
                                   none,
                                   {t_integer,{0,7}},
                                   none,none}}]}}.
    {bif,'=/=',
         {f,0},
         [{tr,{x,0},
              {t_union,{t_atom,[unknown]},none,{t_integer,{0,7}},none,none}},
          {atom,unknown}],
         {x,0}}.
    {deallocate,0}.
    return.


{function, severity, 1, 16}.
  {label,15}.
    {line,[{location,"logger.erl",33}]}.
    {func_info,{atom,logger},{atom,severity},1}.
  {label,16}.
    {select_val,{x,0},
                {f,25},
                {list,[{atom,alert},
                       {f,24},
                       {atom,critical},
                       {f,23},
                       {atom,debug},
                       {f,22},
                       {atom,emergency},
                       {f,21},
                       {atom,error},
                       {f,20},
                       {atom,info},
                       {f,19},
                       {atom,notice},
                       {f,18},
                       {atom,warning},
                       {f,17}]}}.
  {label,17}.
    {move,{integer,4},{x,0}}.
    return.
  {label,18}.
    {move,{integer,5},{x,0}}.
    return.
  {label,19}.
    {move,{integer,6},{x,0}}.
    return.
  {label,20}.
    {move,{integer,3},{x,0}}.
    return.
  {label,21}.
    {move,{integer,0},{x,0}}.
    return.
  {label,22}.
    {move,{integer,7},{x,0}}.
    return.
  {label,23}.
    {move,{integer,2},{x,0}}.
    return.
  {label,24}.
    {move,{integer,1},{x,0}}.
    return.
  {label,25}.
    {move,{atom,unknown},{x,0}}.
    return.


{function, limit, 1, 27}.
  {label,26}.
    {line,[{location,"logger.erl",43}]}.
    {func_info,{atom,logger},{atom,limit},1}.
  {label,27}.
    {select_val,{x,0},{f,30},{list,[{atom,all},{f,29},{atom,none},{f,28}]}}.
  {label,28}.
    {move,{integer,-1},{x,0}}.
    return.
  {label,29}.
    {move,{integer,10},{x,0}}.
    return.
  {label,30}.
    {call_only,1,{f,16}}. % severity/1


{function, compare_levels, 2, 32}.
  {label,31}.
    {line,[{location,"logger.erl",47}]}.
    {func_info,{atom,logger},{atom,compare_levels},2}.
  {label,32}.
    {test,is_eq_exact,{f,33},[{x,1},{x,0}]}.
    {move,{atom,eq},{x,0}}.
    return.
  {label,33}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"logger.erl",49}]}.
    {call,1,{f,27}}. % limit/1
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[unknown]},
                                   none,
                                   {t_integer,{-1,10}},
                                   none,none}}]}}.
    {swap,{y,0},{x,0}}.
    {call,1,{f,27}}. % limit/1
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[unknown]},
                                   none,
                                   {t_integer,{-1,10}},
                                   none,none}}]}}.
    {test,is_lt,
          {f,34},
          [{tr,{y,0},
               {t_union,{t_atom,[unknown]},
                        none,
                        {t_integer,{-1,10}},
                        none,none}},
           {tr,{x,0},
               {t_union,{t_atom,[unknown]},
                        none,
                        {t_integer,{-1,10}},
                        none,none}}]}.
    {move,{atom,gt},{x,0}}.
    {deallocate,1}.
    return.
  {label,34}.
    {move,{atom,lt},{x,0}}.
    {deallocate,1}.
    return.


{function, allow, 2, 36}.
  {label,35}.
    {line,[{location,"logger.erl",54}]}.
    {func_info,{atom,logger},{atom,allow},2}.
  {label,36}.
    {test,is_atom,{f,35},[{x,1}]}.
    {allocate,1,1}.
    {init_yregs,{list,[{y,0}]}}.
    {call,1,{f,16}}. % severity/1
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[unknown]},
                                   none,
                                   {t_integer,{0,7}},
                                   none,none}}]}}.
    {move,{x,0},{y,0}}.
    {call_ext,0,{extfunc,vm_io,log_level,0}}.
    {call,1,{f,27}}. % limit/1
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[unknown]},
                                   none,
                                   {t_integer,{-1,10}},
                                   none,none}}]}}.
    {bif,'=<',
         {f,0},
         [{tr,{y,0},
              {t_union,{t_atom,[unknown]},none,{t_integer,{0,7}},none,none}},
          {tr,{x,0},
              {t_union,{t_atom,[unknown]},
                       none,
                       {t_integer,{-1,10}},
                       none,none}}],
         {x,0}}.
    {deallocate,1}.
    return.


{function, emergency, 1, 38}.
  {label,37}.
    {line,[{location,"logger.erl",58}]}.
    {func_info,{atom,logger},{atom,emergency},1}.
  {label,38}.
    {move,{x,0},{x,1}}.
    {move,{atom,emergency},{x,0}}.
    {call_only,2,{f,70}}. % log/2


{function, emergency, 2, 40}.
  {label,39}.
    {line,[{location,"logger.erl",59}]}.
    {func_info,{atom,logger},{atom,emergency},2}.
  {label,40}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{atom,emergency},{x,0}}.
    {call_only,3,{f,76}}. % log/3


{function, alert, 1, 42}.
  {label,41}.
    {line,[{location,"logger.erl",60}]}.
    {func_info,{atom,logger},{atom,alert},1}.
  {label,42}.
    {move,{x,0},{x,1}}.
    {move,{atom,alert},{x,0}}.
    {call_only,2,{f,70}}. % log/2


{function, alert, 2, 44}.
  {label,43}.
    {line,[{location,"logger.erl",61}]}.
    {func_info,{atom,logger},{atom,alert},2}.
  {label,44}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{atom,alert},{x,0}}.
    {call_only,3,{f,76}}. % log/3


{function, critical, 1, 46}.
  {label,45}.
    {line,[{location,"logger.erl",62}]}.
    {func_info,{atom,logger},{atom,critical},1}.
  {label,46}.
    {move,{x,0},{x,1}}.
    {move,{atom,critical},{x,0}}.
    {call_only,2,{f,70}}. % log/2


{function, critical, 2, 48}.
  {label,47}.
    {line,[{location,"logger.erl",63}]}.
    {func_info,{atom,logger},{atom,critical},2}.
  {label,48}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{atom,critical},{x,0}}.
    {call_only,3,{f,76}}. % log/3


{function, error, 1, 50}.
  {label,49}.
    {line,[{location,"logger.erl",64}]}.
    {func_info,{atom,logger},{atom,error},1}.
  {label,50}.
    {move,{x,0},{x,1}}.
    {move,{atom,error},{x,0}}.
    {call_only,2,{f,70}}. % log/2


{function, error, 2, 52}.
  {label,51}.
    {line,[{location,"logger.erl",65}]}.
    {func_info,{atom,logger},{atom,error},2}.
  {label,52}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{atom,error},{x,0}}.
    {call_only,3,{f,76}}. % log/3


{function, warning, 1, 54}.
  {label,53}.
    {line,[{location,"logger.erl",66}]}.
    {func_info,{atom,logger},{atom,warning},1}.
  {label,54}.
    {move,{x,0},{x,1}}.
    {move,{atom,warning},{x,0}}.
    {call_only,2,{f,70}}. % log/2


{function, warning, 2, 56}.
  {label,55}.
    {line,[{location,"logger.erl",67}]}.
    {func_info,{atom,logger},{atom,warning},2}.
  {label,56}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{atom,warning},{x,0}}.
    {call_only,3,{f,76}}. % log/3


{function, notice, 1, 58}.
  {label,57}.
    {line,[{location,"logger.erl",68}]}.
    {func_info,{atom,logger},{atom,notice},1}.
  {label,58}.
    {move,{x,0},{x,1}}.
    {move,{atom,notice},{x,0}}.
    {call_only,2,{f,70}}. % log/2


{function, notice, 2, 60}.
  {label,59}.
    {line,[{location,"logger.erl",69}]}.
    {func_info,{atom,logger},{atom,notice},2}.
  {label,60}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{atom,notice},{x,0}}.
    {call_only,3,{f,76}}. % log/3


{function, info, 1, 62}.
  {label,61}.
    {line,[{location,"logger.erl",70}]}.
    {func_info,{atom,logger},{atom,info},1}.
  {label,62}.
    {move,{x,0},{x,1}}.
    {move,{atom,info},{x,0}}.
    {call_only,2,{f,70}}. % log/2


{function, info, 2, 64}.
  {label,63}.
    {line,[{location,"logger.erl",71}]}.
    {func_info,{atom,logger},{atom,info},2}.
  {label,64}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{atom,info},{x,0}}.
    {call_only,3,{f,76}}. % log/3


{function, debug, 1, 66}.
  {label,65}.
    {line,[{location,"logger.erl",72}]}.
    {func_info,{atom,logger},{atom,debug},1}.
  {label,66}.
    {move,{x,0},{x,1}}.
    {move,{atom,debug},{x,0}}.
    {call_only,2,{f,70}}. % log/2


{function, debug, 2, 68}.
  {label,67}.
    {line,[{location,"logger.erl",73}]}.
    {func_info,{atom,logger},{atom,debug},2}.
  {label,68}.
    {move,{x,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{atom,debug},{x,0}}.
    {call_only,3,{f,76}}. % log/3


{function, log, 2, 70}.
  {label,69}.
    {line,[{location,"logger.erl",75}]}.
    {func_info,{atom,logger},{atom,log},2}.
  {label,70}.
    {test,is_map,{f,71},[{x,1}]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call_ext,1,{extfunc,maps,to_list,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,74},1}. % log_fields/2
  {label,71}.
    {test,is_nonempty_list,{f,72},[{x,1}]}.
    {get_hd,{x,1},{x,2}}.
    {test,is_tuple,{f,72},[{x,2}]}.
    {call_only,2,{f,74}}. % log_fields/2
  {label,72}.
    {test_heap,2,2}.
    {put_list,{x,1},nil,{x,2}}.
    {move,{literal,"~ts"},{x,1}}.
    {call_only,3,{f,76}}. % log/3


{function, log_fields, 2, 74}.
  {label,73}.
    {line,[{location,"logger.erl",79}]}.
    {func_info,{atom,logger},{atom,log_fields},2}.
  {label,74}.
    {'%',{var_info,{x,1},[{type,{t_list,any,any}}]}}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"logger.erl",83}]}.
    {call,1,{f,98}}. % '-log_fields/2-lc$^0/1-0-'/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{literal,"\n"},{x,0}}.
    {line,[{location,"logger.erl",84}]}.
    {call_ext,2,{extfunc,lists,join,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,2}}.
    {move,{literal,"~ts"},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,76},1}. % log/3


{function, log, 3, 76}.
  {label,75}.
    {line,[{location,"logger.erl",86}]}.
    {func_info,{atom,logger},{atom,log},3}.
  {label,76}.
    {test,is_list,{f,75},[{x,2}]}.
    {allocate,4,3}.
    {init_yregs,{list,[{y,3}]}}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{atom,logger},{x,1}}.
    {line,[{location,"logger.erl",87}]}.
    {call,2,{f,36}}. % allow/2
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,79},[{x,0},{atom,true}]}.
    {'try',{y,3},{f,77}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{scope,[3]},{location,"logger.erl",89}]}.
    {call_ext,2,{extfunc,io_lib,format,2}}.
    {try_end,{y,3}}.
    {move,{x,0},{y,3}}.
    {jump,{f,78}}.
  {label,77}.
    {try_case,{y,3}}.
    {test_heap,4,0}.
    {put_list,{y,0},nil,{x,0}}.
    {put_list,{y,1},{x,0},{x,1}}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{literal,"FORMAT ERROR: ~0tp - ~0tp"},{x,0}}.
    {line,[{location,"logger.erl",90}]}.
    {call_ext,2,{extfunc,io_lib,format,2}}.
    {move,{x,0},{y,3}}.
  {label,78}.
    {move,{y,2},{x,0}}.
    {trim,3,1}.
    {line,[{scope,[0,1]},{location,"logger.erl",93}]}.
    {call,1,{f,83}}. % header/1
    {test_heap,8,1}.
    {put_list,{y,0},{literal,["\n"]},{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,1},{list,[{atom,put_chars},{atom,unicode},{x,0}]}}.
    {trim,1,0}.
    {move,{atom,standard_error},{x,0}}.
    {call_ext,2,{extfunc,io,request,2}}.
    {move,{atom,ok},{x,0}}.
    {deallocate,0}.
    return.
  {label,79}.
    {move,{atom,ok},{x,0}}.
    {deallocate,4}.
    return.


{function, timestamp, 0, 81}.
  {label,80}.
    {line,[{location,"logger.erl",99}]}.
    {func_info,{atom,logger},{atom,timestamp},0}.
  {label,81}.
    {move,{atom,microsecond},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,system_time,1}}.


{function, header, 1, 83}.
  {label,82}.
    {line,[{location,"logger.erl",101}]}.
    {func_info,{atom,logger},{atom,header},1}.
  {label,83}.
    {allocate,4,1}.
    {init_yregs,{list,[{y,0},{y,1},{y,2}]}}.
    {move,{x,0},{y,3}}.
    {line,[{location,"logger.erl",102}]}.
    {call,0,{f,81}}. % timestamp/0
    {move,{x,0},{y,2}}.
    {line,[{location,"logger.erl",103}]}.
    {call_ext,0,{extfunc,erlang,localtime,0}}.
    {test,is_tuple,{f,84},[{x,0}]}.
    {test,test_arity,{f,84},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{y,1}}.
    {test,is_tuple,{f,84},[{y,1}]}.
    {test,test_arity,{f,84},[{y,1},3]}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {test,is_tuple,{f,84},[{y,0}]}.
    {test,test_arity,{f,84},[{y,0},3]}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,3}]}}.
    {line,[{location,"logger.erl",105}]}.
    {call,1,{f,86}}. % title/1
    {'%',{var_info,{x,0},[{type,{t_list,number,nil}}]}}.
    {get_tuple_element,{y,1},1,{x,1}}.
    {move,{x,0},{y,3}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,88}}. % month/1
    {'%',{var_info,{x,0},[{type,{t_cons,{t_integer,{65,121}},nil}}]}}.
    {gc_bif,'rem',{f,0},1,[{y,2},{integer,1000000}],{x,1}}.
    {test_heap,16,2}.
    {get_tuple_element,{y,0},0,{x,2}}.
    {get_tuple_element,{y,0},1,{x,3}}.
    {get_tuple_element,{y,0},2,{x,4}}.
    {get_tuple_element,{y,1},0,{x,5}}.
    {get_tuple_element,{y,1},2,{x,6}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,4},{x,1},{x,1}}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_list,{x,2},{x,1},{x,1}}.
    {put_list,{x,5},{x,1},{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {put_list,{x,6},{x,0},{x,0}}.
    {put_list,{y,3},{x,0},{x,1}}.
    {move,{literal,"=~s REPORT==== ~b-~s-~4..0b::~2..0b:~2..0b:~2..0b.~6..0b ===~n"},
          {x,0}}.
    {line,[{location,"logger.erl",104}]}.
    {call_ext_last,2,{extfunc,io_lib,format,2},4}.
  {label,84}.
    {line,[{location,"logger.erl",103}]}.
    {badmatch,{x,0}}.


{function, title, 1, 86}.
  {label,85}.
    {line,[{location,"logger.erl",107}]}.
    {func_info,{atom,logger},{atom,title},1}.
  {label,86}.
    {allocate,0,1}.
    {line,[{location,"logger.erl",108}]}.
    {call_ext,1,{extfunc,erlang,atom_to_list,1}}.
    {call_last,1,{f,94},0}. % '-title/1-lc$^0/1-0-'/1


{function, month, 1, 88}.
  {label,87}.
    {line,[{location,"logger.erl",110}]}.
    {func_info,{atom,logger},{atom,month},1}.
  {label,88}.
    {bif,element,
         {f,0},
         [{x,0},
          {literal,{"Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep",
                    "Oct","Nov","Dec"}}],
         {x,0}}.
    return.


{function, module_info, 0, 90}.
  {label,89}.
    {line,[]}.
    {func_info,{atom,logger},{atom,module_info},0}.
  {label,90}.
    {move,{atom,logger},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 92}.
  {label,91}.
    {line,[]}.
    {func_info,{atom,logger},{atom,module_info},1}.
  {label,92}.
    {move,{x,0},{x,1}}.
    {move,{atom,logger},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-title/1-lc$^0/1-0-', 1, 94}.
  {label,93}.
    {line,[{location,"logger.erl",108}]}.
    {func_info,{atom,logger},{atom,'-title/1-lc$^0/1-0-'},1}.
  {label,94}.
    {test,is_nonempty_list,{f,95},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {gc_bif,'-',{f,0},2,[{x,1},{integer,97}],{x,1}}.
    {gc_bif,'+',{f,0},2,[{tr,{x,1},number},{integer,65}],{x,1}}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call,1,{f,94}}. % '-title/1-lc$^0/1-0-'/1
    {'%',{var_info,{x,0},[{type,{t_list,number,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,95}.
    {test,is_nil,{f,96},[{x,0}]}.
    return.
  {label,96}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,bad_generator},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, '-log_fields/2-lc$^0/1-0-', 1, 98}.
  {label,97}.
    {line,[{location,"logger.erl",83}]}.
    {func_info,{atom,logger},{atom,'-log_fields/2-lc$^0/1-0-'},1}.
  {label,98}.
    {test,is_nonempty_list,{f,101},[{x,0}]}.
    {allocate,2,1}.
    {init_yregs,{list,[{y,0}]}}.
    {get_list,{x,0},{x,0},{y,1}}.
    {test,is_tuple,{f,99},[{x,0}]}.
    {test,test_arity,{f,99},[{x,0},2]}.
    {test_heap,4,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{x,1},{x,0},{x,1}}.
    {move,{literal,"    ~tp: ~tp"},{x,0}}.
    {line,[{location,"logger.erl",81}]}.
    {call_ext,2,{extfunc,io_lib,format,2}}.
    {move,{x,0},{y,0}}.
    {jump,{f,100}}.
  {label,99}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,1}}.
    {move,{literal,"    ~tp"},{x,0}}.
    {line,[{location,"logger.erl",82}]}.
    {call_ext,2,{extfunc,io_lib,format,2}}.
    {move,{x,0},{y,0}}.
  {label,100}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {line,[{location,"logger.erl",83}]}.
    {call,1,{f,98}}. % '-log_fields/2-lc$^0/1-0-'/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,101}.
    {test,is_nil,{f,102},[{x,0}]}.
    return.
  {label,102}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,bad_generator},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
