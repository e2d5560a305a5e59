{module, timer}.  %% version = 0

{exports, [{after_time,2},
           {apply_after,2},
           {apply_after,3},
           {apply_after,4},
           {apply_interval,2},
           {apply_interval,3},
           {apply_interval,4},
           {at_intervals,4},
           {cancel,1},
           {exit_after,2},
           {exit_after,3},
           {hms,3},
           {hours,1},
           {kill_after,1},
           {kill_after,2},
           {minutes,1},
           {module_info,0},
           {module_info,1},
           {now_diff,2},
           {seconds,1},
           {send_after,2},
           {send_after,3},
           {send_interval,2},
           {send_interval,3},
           {sleep,1},
           {start,0},
           {tc,1},
           {tc,2},
           {tc,3},
           {tc,4}]}.

{attributes, []}.

{labels, 95}.


{function, start, 0, 2}.
  {label,1}.
    {line,[{location,"timer.erl",13}]}.
    {func_info,{atom,timer},{atom,start},0}.
  {label,2}.
    {move,{atom,ok},{x,0}}.
    return.


{function, sleep, 1, 4}.
  {label,3}.
    {line,[{location,"timer.erl",15}]}.
    {func_info,{atom,timer},{atom,sleep},1}.
  {label,4}.
    {allocate,0,1}.
  {label,5}.
    {wait_timeout,{f,5},{x,0}}.
    timeout.
    {move,{atom,ok},{x,0}}.
    {deallocate,0}.
    return.


{function, tc, 1, 7}.
  {label,6}.
    {line,[{location,"timer.erl",22}]}.
    {func_info,{atom,timer},{atom,tc},1}.
  {label,7}.
    {test,is_function2,{f,6},[{x,0},{integer,0}]}.
    {allocate,2,1}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"timer.erl",23}]}.
    {call_ext,0,{extfunc,erlang,monotonic_time,0}}.
    {move,{x,0},{y,0}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"timer.erl",24}]}.
    {call_fun2,{atom,safe},0,{tr,{x,0},{t_fun,0,any,any}}}.
    {move,{x,0},{y,1}}.
    {move,{y,0},{x,0}}.
    {move,{atom,microsecond},{x,1}}.
    {trim,1,1}.
    {line,[{location,"timer.erl",25}]}.
    {call,2,{f,17}}. % passed/2
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.


{function, tc, 2, 9}.
  {label,8}.
    {line,[{location,"timer.erl",27}]}.
    {func_info,{atom,timer},{atom,tc},2}.
  {label,9}.
    {test,is_list,{f,10},[{x,1}]}.
    {move,{atom,microsecond},{x,2}}.
    {call_only,3,{f,12}}. % tc/3
  {label,10}.
    {allocate,3,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"timer.erl",29}]}.
    {call_ext,0,{extfunc,erlang,monotonic_time,0}}.
    {move,{x,0},{y,0}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,2}]}}.
    {line,[{location,"timer.erl",30}]}.
    {call_fun,0}.
    {move,{y,0},{x,2}}.
    {move,{x,0},{y,2}}.
    {move,{y,1},{x,1}}.
    {trim,2,1}.
    {move,{x,2},{x,0}}.
    {line,[{location,"timer.erl",31}]}.
    {call,2,{f,17}}. % passed/2
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.


{function, tc, 3, 12}.
  {label,11}.
    {line,[{location,"timer.erl",33}]}.
    {func_info,{atom,timer},{atom,tc},3}.
  {label,12}.
    {test,is_list,{f,13},[{x,2}]}.
    {move,{atom,microsecond},{x,3}}.
    {call_only,4,{f,15}}. % tc/4
  {label,13}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"timer.erl",36}]}.
    {call_ext,0,{extfunc,erlang,monotonic_time,0}}.
    {swap,{y,2},{x,0}}.
    {move,{y,1},{x,1}}.
    {move,{y,0},{y,1}}.
    {trim,1,2}.
    {line,[{location,"timer.erl",37}]}.
    {call_ext,2,{extfunc,erlang,apply,2}}.
    {swap,{y,1},{x,0}}.
    {move,{y,0},{x,1}}.
    {trim,1,1}.
    {line,[{location,"timer.erl",38}]}.
    {call,2,{f,17}}. % passed/2
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.


{function, tc, 4, 15}.
  {label,14}.
    {line,[{location,"timer.erl",40}]}.
    {func_info,{atom,timer},{atom,tc},4}.
  {label,15}.
    {allocate,4,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {line,[{location,"timer.erl",41}]}.
    {call_ext,0,{extfunc,erlang,monotonic_time,0}}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,3}}.
    {move,{x,0},{y,3}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{y,2}}.
    {trim,2,2}.
    {move,{x,3},{x,0}}.
    {line,[{location,"timer.erl",42}]}.
    {call_ext,3,{extfunc,erlang,apply,3}}.
    {swap,{y,1},{x,0}}.
    {move,{y,0},{x,1}}.
    {trim,1,1}.
    {line,[{location,"timer.erl",43}]}.
    {call,2,{f,17}}. % passed/2
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.


{function, passed, 2, 17}.
  {label,16}.
    {line,[{location,"timer.erl",45}]}.
    {func_info,{atom,timer},{atom,passed},2}.
  {label,17}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {call_ext,0,{extfunc,erlang,monotonic_time,0}}.
    {gc_bif,'-',{f,0},1,[{x,0},{y,1}],{x,0}}.
    {move,{y,0},{x,2}}.
    {move,{atom,native},{x,1}}.
    {call_ext_last,3,{extfunc,erlang,convert_time_unit,3},2}.


{function, now_diff, 2, 19}.
  {label,18}.
    {line,[{location,"timer.erl",47}]}.
    {func_info,{atom,timer},{atom,now_diff},2}.
  {label,19}.
    {test,is_tuple,{f,18},[{x,0}]}.
    {test,test_arity,{f,18},[{x,0},3]}.
    {test,is_tuple,{f,18},[{x,1}]}.
    {test,test_arity,{f,18},[{x,1},3]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,1},0,{x,3}}.
    {line,[{location,"timer.erl",48}]}.
    {gc_bif,'-',{f,0},4,[{x,2},{x,3}],{x,2}}.
    {gc_bif,'*',{f,0},3,[{tr,{x,2},number},{integer,1000000}],{x,2}}.
    {get_tuple_element,{x,0},1,{x,3}}.
    {gc_bif,'+',{f,0},4,[{tr,{x,2},number},{x,3}],{x,2}}.
    {get_tuple_element,{x,1},1,{x,3}}.
    {gc_bif,'-',{f,0},4,[{tr,{x,2},number},{x,3}],{x,2}}.
    {gc_bif,'*',{f,0},3,[{tr,{x,2},number},{integer,1000000}],{x,2}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {gc_bif,'+',{f,0},3,[{tr,{x,2},number},{x,0}],{x,0}}.
    {get_tuple_element,{x,1},2,{x,1}}.
    {gc_bif,'-',{f,0},2,[{tr,{x,0},number},{x,1}],{x,0}}.
    return.


{function, seconds, 1, 21}.
  {label,20}.
    {line,[{location,"timer.erl",52}]}.
    {func_info,{atom,timer},{atom,seconds},1}.
  {label,21}.
    {gc_bif,'*',{f,0},1,[{x,0},{integer,1000}],{x,0}}.
    return.


{function, minutes, 1, 23}.
  {label,22}.
    {line,[{location,"timer.erl",54}]}.
    {func_info,{atom,timer},{atom,minutes},1}.
  {label,23}.
    {gc_bif,'*',{f,0},1,[{x,0},{integer,60000}],{x,0}}.
    return.


{function, hours, 1, 25}.
  {label,24}.
    {line,[{location,"timer.erl",56}]}.
    {func_info,{atom,timer},{atom,hours},1}.
  {label,25}.
    {gc_bif,'*',{f,0},1,[{x,0},{integer,3600000}],{x,0}}.
    return.


{function, hms, 3, 27}.
  {label,26}.
    {line,[{location,"timer.erl",58}]}.
    {func_info,{atom,timer},{atom,hms},3}.
  {label,27}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {call,1,{f,25}}. % hours/1
    {'%',{var_info,{x,0},[{type,number}]}}.
    {swap,{y,1},{x,0}}.
    {call,1,{f,23}}. % minutes/1
    {'%',{var_info,{x,0},[{type,number}]}}.
    {gc_bif,'+',{f,0},1,[{tr,{y,1},number},{tr,{x,0},number}],{y,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {call,1,{f,21}}. % seconds/1
    {'%',{var_info,{x,0},[{type,number}]}}.
    {gc_bif,'+',{f,0},1,[{tr,{y,0},number},{tr,{x,0},number}],{x,0}}.
    {deallocate,1}.
    return.


{function, send_after, 2, 29}.
  {label,28}.
    {line,[{location,"timer.erl",64}]}.
    {func_info,{atom,timer},{atom,send_after},2}.
  {label,29}.
    {bif,self,{f,0},[],{x,2}}.
    {swap,{x,1},{x,2}}.
    {call_only,3,{f,31}}. % send_after/3


{function, send_after, 3, 31}.
  {label,30}.
    {line,[{location,"timer.erl",66}]}.
    {func_info,{atom,timer},{atom,send_after},3}.
  {label,31}.
    {test,is_integer,{f,35},[{x,0}]}.
    {test,is_ge,{f,35},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {test,is_pid,{f,32},[{x,1}]}.
    {jump,{f,33}}.
  {label,32}.
    {test,is_atom,{f,34},[{x,1}]}.
  {label,33}.
    {allocate,0,3}.
    {line,[{location,"timer.erl",67}]}.
    {call_ext,3,{extfunc,erlang,send_after,3}}.
    {test_heap,6,1}.
    {put_tuple2,{x,0},{list,[{atom,once},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    {deallocate,0}.
    return.
  {label,34}.
    {test,is_tuple,{f,35},[{x,1}]}.
    {test,test_arity,{f,35},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,3}}.
    {test,is_atom,{f,35},[{x,3}]}.
    {get_tuple_element,{x,1},1,{x,3}}.
    {test,is_atom,{f,35},[{x,3}]}.
    {test_heap,4,3}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,1},{x,2},{x,3}}.
    {move,{atom,send},{x,2}}.
    {move,{atom,erlang},{x,1}}.
    {call_only,4,{f,51}}. % apply_after/4
  {label,35}.
    {move,{literal,{error,badarg}},{x,0}}.
    return.


{function, exit_after, 2, 37}.
  {label,36}.
    {line,[{location,"timer.erl",73}]}.
    {func_info,{atom,timer},{atom,exit_after},2}.
  {label,37}.
    {bif,self,{f,0},[],{x,2}}.
    {swap,{x,1},{x,2}}.
    {call_only,3,{f,39}}. % exit_after/3


{function, exit_after, 3, 39}.
  {label,38}.
    {line,[{location,"timer.erl",75}]}.
    {func_info,{atom,timer},{atom,exit_after},3}.
  {label,39}.
    {test_heap,4,3}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,1},{x,2},{x,3}}.
    {move,{atom,exit},{x,2}}.
    {move,{atom,erlang},{x,1}}.
    {call_only,4,{f,51}}. % apply_after/4


{function, kill_after, 1, 41}.
  {label,40}.
    {line,[{location,"timer.erl",77}]}.
    {func_info,{atom,timer},{atom,kill_after},1}.
  {label,41}.
    {bif,self,{f,0},[],{x,1}}.
    {move,{atom,kill},{x,2}}.
    {call_only,3,{f,39}}. % exit_after/3


{function, kill_after, 2, 43}.
  {label,42}.
    {line,[{location,"timer.erl",79}]}.
    {func_info,{atom,timer},{atom,kill_after},2}.
  {label,43}.
    {move,{atom,kill},{x,2}}.
    {call_only,3,{f,39}}. % exit_after/3


{function, apply_after, 2, 45}.
  {label,44}.
    {line,[{location,"timer.erl",81}]}.
    {func_info,{atom,timer},{atom,apply_after},2}.
  {label,45}.
    {test,is_function2,{f,46},[{x,1},{integer,0}]}.
    {test_heap,2,2}.
    {put_list,{x,1},{literal,[[]]},{x,3}}.
    {move,{atom,apply},{x,2}}.
    {move,{atom,erlang},{x,1}}.
    {call_only,4,{f,51}}. % apply_after/4
  {label,46}.
    {move,{literal,{error,badarg}},{x,0}}.
    return.


{function, apply_after, 3, 48}.
  {label,47}.
    {line,[{location,"timer.erl",84}]}.
    {func_info,{atom,timer},{atom,apply_after},3}.
  {label,48}.
    {test,is_list,{f,49},[{x,2}]}.
    {gc_bif,length,{f,49},3,[{tr,{x,2},{t_list,any,any}}],{x,3}}.
    {test,is_function2,
          {f,49},
          [{x,1},{tr,{x,3},{t_integer,{0,288230376151711743}}}]}.
    {test_heap,4,3}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,1},{x,2},{x,3}}.
    {move,{atom,apply},{x,2}}.
    {move,{atom,erlang},{x,1}}.
    {call_only,4,{f,51}}. % apply_after/4
  {label,49}.
    {move,{literal,{error,badarg}},{x,0}}.
    return.


{function, apply_after, 4, 51}.
  {label,50}.
    {line,[{location,"timer.erl",89}]}.
    {func_info,{atom,timer},{atom,apply_after},4}.
  {label,51}.
    {test,is_integer,{f,52},[{x,0}]}.
    {test,is_ge,{f,52},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {test,is_atom,{f,52},[{x,1}]}.
    {test,is_atom,{f,52},[{x,2}]}.
    {test,is_list,{f,52},[{x,3}]}.
    {allocate_heap,0,8,4}.
    {put_tuple2,{x,1},{list,[{x,1},{x,2},{x,3}]}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,2}}.
    {move,{atom,after_time},{x,1}}.
    {move,{atom,timer},{x,0}}.
    {line,[{location,"timer.erl",91}]}.
    {call_ext,3,{extfunc,erlang,spawn,3}}.
    {test_heap,6,1}.
    {put_tuple2,{x,0},{list,[{atom,process},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    {deallocate,0}.
    return.
  {label,52}.
    {move,{literal,{error,badarg}},{x,0}}.
    return.


{function, after_time, 2, 54}.
  {label,53}.
    {line,[{location,"timer.erl",95}]}.
    {func_info,{atom,timer},{atom,after_time},2}.
  {label,54}.
    {test,is_tuple,{f,53},[{x,1}]}.
    {test,test_arity,{f,53},[{x,1},3]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"timer.erl",96}]}.
    {call,1,{f,4}}. % sleep/1
    {'%',{var_info,{x,0},[{type,{t_atom,[ok]}}]}}.
    {get_tuple_element,{y,0},0,{x,0}}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {get_tuple_element,{y,0},2,{x,2}}.
    {line,[{location,"timer.erl",97}]}.
    {call_ext_last,3,{extfunc,erlang,apply,3},1}.


{function, send_interval, 2, 56}.
  {label,55}.
    {line,[{location,"timer.erl",101}]}.
    {func_info,{atom,timer},{atom,send_interval},2}.
  {label,56}.
    {bif,self,{f,0},[],{x,2}}.
    {swap,{x,1},{x,2}}.
    {call_only,3,{f,58}}. % send_interval/3


{function, send_interval, 3, 58}.
  {label,57}.
    {line,[{location,"timer.erl",103}]}.
    {func_info,{atom,timer},{atom,send_interval},3}.
  {label,58}.
    {test,is_integer,{f,62},[{x,0}]}.
    {test,is_ge,{f,62},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {test,is_pid,{f,59},[{x,1}]}.
    {jump,{f,60}}.
  {label,59}.
    {test,is_atom,{f,61},[{x,1}]}.
  {label,60}.
    {test_heap,4,3}.
    {put_tuple2,{x,2},{list,[{atom,send},{x,1},{x,2}]}}.
    {call_only,3,{f,73}}. % repeat/3
  {label,61}.
    {test,is_tuple,{f,62},[{x,1}]}.
    {test,test_arity,{f,62},[{x,1},2]}.
    {get_tuple_element,{x,1},0,{x,3}}.
    {test,is_atom,{f,62},[{x,3}]}.
    {get_tuple_element,{x,1},1,{x,3}}.
    {test,is_atom,{f,62},[{x,3}]}.
    {test_heap,4,3}.
    {put_tuple2,{x,2},{list,[{atom,send},{x,1},{x,2}]}}.
    {call_only,3,{f,73}}. % repeat/3
  {label,62}.
    {move,{literal,{error,badarg}},{x,0}}.
    return.


{function, apply_interval, 2, 64}.
  {label,63}.
    {line,[{location,"timer.erl",110}]}.
    {func_info,{atom,timer},{atom,apply_interval},2}.
  {label,64}.
    {test,is_function2,{f,65},[{x,1},{integer,0}]}.
    {test_heap,2,2}.
    {put_list,{x,1},{literal,[[]]},{x,3}}.
    {move,{atom,apply},{x,2}}.
    {move,{atom,erlang},{x,1}}.
    {call_only,4,{f,70}}. % apply_interval/4
  {label,65}.
    {move,{literal,{error,badarg}},{x,0}}.
    return.


{function, apply_interval, 3, 67}.
  {label,66}.
    {line,[{location,"timer.erl",113}]}.
    {func_info,{atom,timer},{atom,apply_interval},3}.
  {label,67}.
    {test,is_list,{f,68},[{x,2}]}.
    {gc_bif,length,{f,68},3,[{tr,{x,2},{t_list,any,any}}],{x,3}}.
    {test,is_function2,
          {f,68},
          [{x,1},{tr,{x,3},{t_integer,{0,288230376151711743}}}]}.
    {test_heap,4,3}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,1},{x,2},{x,3}}.
    {move,{atom,apply},{x,2}}.
    {move,{atom,erlang},{x,1}}.
    {call_only,4,{f,70}}. % apply_interval/4
  {label,68}.
    {move,{literal,{error,badarg}},{x,0}}.
    return.


{function, apply_interval, 4, 70}.
  {label,69}.
    {line,[{location,"timer.erl",118}]}.
    {func_info,{atom,timer},{atom,apply_interval},4}.
  {label,70}.
    {test,is_integer,{f,71},[{x,0}]}.
    {test,is_ge,{f,71},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {test,is_atom,{f,71},[{x,1}]}.
    {test,is_atom,{f,71},[{x,2}]}.
    {test,is_list,{f,71},[{x,3}]}.
    {test_heap,5,4}.
    {put_tuple2,{x,2},{list,[{atom,apply},{x,1},{x,2},{x,3}]}}.
    {move,{atom,nobody},{x,1}}.
    {call_only,3,{f,73}}. % repeat/3
  {label,71}.
    {move,{literal,{error,badarg}},{x,0}}.
    return.


{function, repeat, 3, 73}.
  {label,72}.
    {line,[{location,"timer.erl",125}]}.
    {func_info,{atom,timer},{atom,repeat},3}.
  {label,73}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},
                   [{type,{t_union,{t_atom,any},
                                   none,none,
                                   {t_tuple,2,true,#{}},
                                   pid}}]}}.
    {'%',
        {var_info,
            {x,2},
            [{type,
                 {t_union,none,none,none,
                     [{{3,{t_atom,[send]}},
                       {t_tuple,3,true,
                           #{1 => {t_atom,[send]},
                             2 =>
                                 {t_union,
                                     {t_atom,any},
                                     none,none,
                                     {t_tuple,2,true,#{}},
                                     pid}}}},
                      {{4,{t_atom,[apply]}},
                       {t_tuple,4,true,
                           #{1 => {t_atom,[apply]},
                             2 => {t_atom,any},
                             3 => {t_atom,any},
                             4 => {t_list,any,any}}}}],
                     none}}]}}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{atom,millisecond},{x,0}}.
    {line,[{location,"timer.erl",126}]}.
    {call_ext,1,{extfunc,erlang,monotonic_time,1}}.
    {line,[{location,"timer.erl",127}]}.
    {gc_bif,'+',{f,0},1,[{x,0},{tr,{y,2},{t_integer,any}}],{x,0}}.
    {test_heap,8,1}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {put_list,{y,2},{x,1},{x,1}}.
    {put_list,{x,0},{x,1},{x,2}}.
    {move,{atom,at_intervals},{x,1}}.
    {trim,3,0}.
    {move,{atom,timer},{x,0}}.
    {call_ext,3,{extfunc,erlang,spawn,3}}.
    {test_heap,6,1}.
    {put_tuple2,{x,0},{list,[{atom,process},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    {deallocate,0}.
    return.


{function, at_intervals, 4, 75}.
  {label,74}.
    {line,[{location,"timer.erl",130}]}.
    {func_info,{atom,timer},{atom,at_intervals},4}.
  {label,75}.
    {test,is_eq_exact,{f,76},[{x,2},{atom,nobody}]}.
    {allocate,4,4}.
    {move,{x,3},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {recv_marker_reserve,{y,0}}.
    {call_ext,0,{extfunc,erlang,make_ref,0}}.
    {recv_marker_bind,{y,0},{x,0}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,0}}.
    {call_last,4,{f,78},4}. % round_after/4
  {label,76}.
    {allocate,4,4}.
    {move,{x,3},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {recv_marker_reserve,{y,0}}.
    {move,{x,2},{x,1}}.
    {move,{atom,process},{x,0}}.
    {line,[{location,"timer.erl",133}]}.
    {call_ext,2,{extfunc,erlang,monitor,2}}.
    {recv_marker_bind,{y,0},{x,0}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,3}}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,0}}.
    {call_last,4,{f,78},4}. % round_after/4


{function, round_after, 4, 78}.
  {label,77}.
    {line,[{location,"timer.erl",135}]}.
    {func_info,{atom,timer},{atom,round_after},4}.
  {label,78}.
    {'%',{var_info,{x,2},[{type,reference}]}}.
    {allocate,5,4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {move,{atom,millisecond},{x,0}}.
    {line,[{location,"timer.erl",138}]}.
    {call_ext,1,{extfunc,erlang,monotonic_time,1}}.
    {gc_bif,'-',{f,0},1,[{y,4},{x,0}],{x,1}}.
    {move,{integer,0},{x,0}}.
    {call_ext,2,{extfunc,erlang,max,2}}.
    {move,{x,0},{y,0}}.
    {recv_marker_use,{y,2}}.
  {label,79}.
    {loop_rec,{f,81},{x,0}}.
    {test,is_tagged_tuple,{f,80},[{x,0},5,{atom,'DOWN'}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {test,is_eq_exact,{f,80},[{x,0},{atom,process}]}.
    {test,is_eq_exact,{f,80},[{x,1},{tr,{y,2},reference}]}.
    {recv_marker_clear,{y,2}}.
    remove_message.
    {move,{atom,ok},{x,0}}.
    {deallocate,5}.
    return.
  {label,80}.
    {loop_rec_end,{f,79}}.
  {label,81}.
    {wait_timeout,{f,79},{y,0}}.
    timeout.
    {trim,1,4}.
    {move,{y,0},{x,0}}.
    {line,[{location,"timer.erl",139}]}.
    {call,1,{f,83}}. % act/1
    {line,[{location,"timer.erl",140}]}.
    {gc_bif,'+',{f,0},0,[{tr,{y,3},number},{y,2}],{x,0}}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {call_last,4,{f,78},4}. % round_after/4


{function, act, 1, 83}.
  {label,82}.
    {line,[{location,"timer.erl",143}]}.
    {func_info,{atom,timer},{atom,act},1}.
  {label,83}.
    {test,is_tuple,{f,82},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,82},
                        {list,[3,{f,85},4,{f,84}]}}.
  {label,84}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,82},[{x,1},{atom,apply}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,2}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {line,[{location,"timer.erl",145}]}.
    {call_ext_only,3,{extfunc,erlang,spawn,3}}.
  {label,85}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_eq_exact,{f,82},[{x,1},{atom,send}]}.
    {allocate,0,1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"timer.erl",143}]}.
    send.
    {deallocate,0}.
    return.


{function, cancel, 1, 87}.
  {label,86}.
    {line,[{location,"timer.erl",147}]}.
    {func_info,{atom,timer},{atom,cancel},1}.
  {label,87}.
    {test,is_tuple,{f,90},[{x,0}]}.
    {test,test_arity,{f,90},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {select_val,{x,1},
                {f,90},
                {list,[{atom,once},{f,89},{atom,process},{f,88}]}}.
  {label,88}.
    {test,is_pid,{f,90},[{x,0}]}.
    {allocate,0,1}.
    {move,{atom,kill},{x,1}}.
    {line,[{location,"timer.erl",151}]}.
    {call_ext,2,{extfunc,erlang,exit,2}}.
    {move,{literal,{ok,cancel}},{x,0}}.
    {deallocate,0}.
    return.
  {label,89}.
    {test,is_reference,{f,90},[{x,0}]}.
    {allocate,0,1}.
    {line,[{location,"timer.erl",148}]}.
    {call_ext,1,{extfunc,erlang,cancel_timer,1}}.
    {move,{literal,{ok,cancel}},{x,0}}.
    {deallocate,0}.
    return.
  {label,90}.
    {move,{literal,{error,badarg}},{x,0}}.
    return.


{function, module_info, 0, 92}.
  {label,91}.
    {line,[]}.
    {func_info,{atom,timer},{atom,module_info},0}.
  {label,92}.
    {move,{atom,timer},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 94}.
  {label,93}.
    {line,[]}.
    {func_info,{atom,timer},{atom,module_info},1}.
  {label,94}.
    {move,{x,0},{x,1}}.
    {move,{atom,timer},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.
