{module, user}.  %% version = 0

{exports, [{init,3},{module_info,0},{module_info,1},{reader,2},{start,0}]}.

{attributes, []}.

{labels, 174}.


{function, start, 0, 2}.
  {label,1}.
    {line,[{location,"user.erl",32}]}.
    {func_info,{atom,user},{atom,start},0}.
  {label,2}.
    {allocate,0,0}.
    {move,{integer,2},{x,1}}.
    {move,{atom,standard_error},{x,0}}.
    {line,[{location,"user.erl",33}]}.
    {call,2,{f,4}}. % started/2
    {'%',{var_info,{x,0},[{type,pid}]}}.
    {move,{integer,1},{x,1}}.
    {move,{atom,user},{x,0}}.
    {call_last,2,{f,4},0}. % started/2


{function, started, 2, 4}.
  {label,3}.
    {line,[{location,"user.erl",36}]}.
    {func_info,{atom,user},{atom,started},2}.
  {label,4}.
    {'%',{var_info,{x,0},[{type,{t_atom,[standard_error,user]}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,{1,2}}}]}}.
    {allocate,3,2}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {recv_marker_reserve,{y,0}}.
    {call_ext,0,{extfunc,erlang,make_ref,0}}.
    {test_heap,9,1}.
    {bif,self,{f,0},[],{x,1}}.
    {put_tuple2,{x,1},{list,[{x,1},{x,0}]}}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {put_list,{y,2},{x,1},{x,2}}.
    {recv_marker_bind,{y,0},{x,0}}.
    {move,{x,0},{y,2}}.
    {move,{atom,init},{x,1}}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{atom,user},{x,0}}.
    {line,[{location,"user.erl",38}]}.
    {call_ext,3,{extfunc,erlang,spawn,3}}.
    {move,{x,0},{y,1}}.
    {recv_marker_use,{y,2}}.
  {label,5}.
    {loop_rec,{f,7},{x,0}}.
    {test,is_tuple,{f,6},[{x,0}]}.
    {test,test_arity,{f,6},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {test,is_eq_exact,{f,6},[{x,0},{atom,ready}]}.
    {test,is_eq_exact,{f,6},[{x,1},{tr,{y,2},reference}]}.
    {recv_marker_clear,{y,2}}.
    remove_message.
    {move,{y,1},{x,0}}.
    {deallocate,3}.
    return.
  {label,6}.
    {loop_rec_end,{f,5}}.
  {label,7}.
    {wait,{f,5}}.


{function, init, 3, 9}.
  {label,8}.
    {line,[{location,"user.erl",43}]}.
    {func_info,{atom,user},{atom,init},3}.
  {label,9}.
    {test,is_tuple,{f,8},[{x,2}]}.
    {test,test_arity,{f,8},[{x,2},2]}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{atom,true},{x,1}}.
    {move,{atom,trap_exit},{x,0}}.
    {line,[{location,"user.erl",44}]}.
    {call_ext,2,{extfunc,erlang,process_flag,2}}.
    {bif,self,{f,0},[],{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,1,2}.
    {line,[{location,"user.erl",45}]}.
    {call_ext,2,{extfunc,erlang,register,2}}.
    {test,is_eq_exact,{f,11},[{x,0},{atom,true}]}.
    {bif,self,{f,0},[],{x,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"user.erl",46}]}.
    {call_ext,2,{extfunc,erlang,group_leader,2}}.
    {test,is_eq_exact,{f,10},[{x,0},{atom,true}]}.
    {test_heap,3,0}.
    {get_tuple_element,{y,1},1,{x,0}}.
    {put_tuple2,{x,1},{list,[{x,0},{atom,ready}]}}.
    {get_tuple_element,{y,1},0,{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {line,[{location,"user.erl",47}]}.
    send.
    {test_heap,11,0}.
    {put_tuple2,{x,0},
                {list,[{atom,state},
                       {y,0},
                       {atom,undefined},
                       {atom,false},
                       {atom,true},
                       {atom,unicode},
                       nil,
                       {atom,false},
                       nil,
                       {atom,false}]}}.
    {call_last,1,{f,13},1}. % serve/1
  {label,10}.
    {line,[{location,"user.erl",46}]}.
    {badmatch,{x,0}}.
  {label,11}.
    {line,[{location,"user.erl",45}]}.
    {badmatch,{x,0}}.


{function, serve, 1, 13}.
  {label,12}.
    {line,[{location,"user.erl",50}]}.
    {func_info,{atom,user},{atom,serve},1}.
  {label,13}.
    {'%',{var_info,{x,0},[{type,{t_tuple,10,true,#{1 => {t_atom,[state]}}}}]}}.
    {allocate,2,1}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
  {label,14}.
    {loop_rec,{f,20},{x,0}}.
    {test,is_tuple,{f,19},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,19},
                        {list,[3,{f,16},4,{f,15}]}}.
  {label,15}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {test,is_eq_exact,{f,19},[{x,1},{atom,io_request}]}.
    {test,is_pid,{f,19},[{x,2}]}.
    {move,{x,2},{x,1}}.
    remove_message.
    {get_tuple_element,{x,0},2,{x,2}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {move,{y,1},{x,3}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {trim,2,0}.
    {line,[{location,"user.erl",53}]}.
    {call,4,{f,27}}. % handle/4
    {'%',{var_info,{x,0},[{type,{t_tuple,10,true,#{1 => {t_atom,[state]}}}}]}}.
    {call_last,1,{f,13},0}. % serve/1
  {label,16}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {select_val,{x,1},
                {f,19},
                {list,[{atom,'EXIT'},{f,18},{atom,input},{f,17}]}}.
  {label,17}.
    {get_tuple_element,{y,1},2,{x,1}}.
    {test,is_eq_exact,{f,19},[{x,2},{x,1}]}.
    {move,{x,0},{y,0}}.
    remove_message.
    {move,{y,1},{x,1}}.
    {move,{atom,false},{x,2}}.
    {init_yregs,{list,[{y,1}]}}.
    {move,{integer,10},{x,0}}.
    {line,[{location,"user.erl",55}]}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {get_tuple_element,{y,0},2,{x,1}}.
    {swap,{x,0},{x,1}}.
    {trim,2,0}.
    {call,2,{f,22}}. % arrived/2
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,10,true,
                                   #{1 => {t_atom,[state]},
                                     10 => {t_atom,[false]}}}}]}}.
    {call,1,{f,107}}. % satisfy/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,10,true,
                                   #{1 => {t_atom,[state]},
                                     9 => {t_list,any,any}}}}]}}.
    {call_last,1,{f,13},0}. % serve/1
  {label,18}.
    {get_tuple_element,{y,1},2,{x,0}}.
    {test,is_eq_exact,{f,19},[{x,2},{x,0}]}.
    remove_message.
    {move,{y,1},{x,1}}.
    {move,{atom,false},{x,2}}.
    {trim,2,0}.
    {move,{integer,10},{x,0}}.
    {line,[{location,"user.erl",57}]}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {set_tuple_element,{atom,true},{x,0},7}.
    {set_tuple_element,{atom,undefined},{x,0},2}.
    {call,1,{f,107}}. % satisfy/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,10,true,
                                   #{1 => {t_atom,[state]},
                                     9 => {t_list,any,any}}}}]}}.
    {call_last,1,{f,13},0}. % serve/1
  {label,19}.
    remove_message.
    {move,{y,1},{x,0}}.
    {call_last,1,{f,13},2}. % serve/1
  {label,20}.
    {wait,{f,14}}.


{function, arrived, 2, 22}.
  {label,21}.
    {line,[{location,"user.erl",62}]}.
    {func_info,{atom,user},{atom,arrived},2}.
  {label,22}.
    {'%',{var_info,{x,1},
                   [{type,{t_tuple,10,true,
                                   #{1 => {t_atom,[state]},
                                     10 => {t_atom,[false]}}}}]}}.
    {test,is_tuple,{f,25},[{x,0}]}.
    {test,test_arity,{f,21},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {select_val,{x,2},{f,21},{list,[{atom,error},{f,24},{atom,ok},{f,23}]}}.
  {label,23}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {get_tuple_element,{x,1},6,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {swap,{x,0},{x,1}}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{integer,7},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,setelement,3},1}.
  {label,24}.
    {move,{x,0},{x,2}}.
    {move,{integer,8},{x,0}}.
    {line,[{location,"user.erl",64}]}.
    {call_ext_only,3,{extfunc,erlang,setelement,3}}.
  {label,25}.
    {test,is_eq_exact,{f,21},[{x,0},{atom,eof}]}.
    {move,{atom,true},{x,2}}.
    {move,{integer,8},{x,0}}.
    {line,[{location,"user.erl",63}]}.
    {call_ext_only,3,{extfunc,erlang,setelement,3}}.


{function, handle, 4, 27}.
  {label,26}.
    {line,[{location,"user.erl",66}]}.
    {func_info,{atom,user},{atom,handle},4}.
  {label,27}.
    {'%',{var_info,{x,0},[{type,pid}]}}.
    {'%',{var_info,{x,3},[{type,{t_tuple,10,true,#{1 => {t_atom,[state]}}}}]}}.
    {allocate,4,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"user.erl",67}]}.
    {call,1,{f,90}}. % is_input/1
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,29},[{x,0},{atom,true}]}.
    {get_tuple_element,{y,0},1,{x,0}}.
    {test,is_eq_exact,{f,28},[{x,0},{integer,1}]}.
    {move,{y,1},{x,0}}.
    {line,[{location,"user.erl",69}]}.
    {call,1,{f,97}}. % prompt_of/1
    {move,{y,0},{x,1}}.
    {call,2,{f,100}}. % prompt/2
    {test_heap,7,0}.
    {put_tuple2,{x,0},{list,[{y,3},{y,2},{y,1},{atom,start}]}}.
    {put_list,{x,0},nil,{x,1}}.
    {get_tuple_element,{y,0},8,{x,0}}.
    {move,{y,0},{y,3}}.
    {trim,3,1}.
    {line,[{location,"user.erl",70}]}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {trim,1,0}.
    {move,{integer,9},{x,0}}.
    {line,[{location,"user.erl",71}]}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {call_last,1,{f,107},0}. % satisfy/1
  {label,28}.
    {move,{y,2},{x,1}}.
    {move,{literal,{error,enotsup}},{x,2}}.
    {move,{y,3},{x,0}}.
    {move,{y,0},{y,3}}.
    {trim,3,1}.
    {line,[{location,"user.erl",73}]}.
    {call,3,{f,31}}. % reply/3
    {'%',{var_info,{x,0},[{type,{t_atom,[ok]}}]}}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,29}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {trim,1,3}.
    {line,[{location,"user.erl",76}]}.
    {call,2,{f,33}}. % answer/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{2 => {t_tuple,10,true,#{1 => {t_atom,[state]}}}}}}]}}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {line,[{location,"user.erl",77}]}.
    {call,3,{f,31}}. % reply/3
    {'%',{var_info,{x,0},[{type,{t_atom,[ok]}}]}}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.


{function, reply, 3, 31}.
  {label,30}.
    {line,[{location,"user.erl",81}]}.
    {func_info,{atom,user},{atom,reply},3}.
  {label,31}.
    {allocate_heap,0,4,3}.
    {put_tuple2,{x,1},{list,[{atom,io_reply},{x,1},{x,2}]}}.
    {line,[{location,"user.erl",82}]}.
    send.
    {move,{atom,ok},{x,0}}.
    {deallocate,0}.
    return.


{function, answer, 2, 33}.
  {label,32}.
    {line,[{location,"user.erl",87}]}.
    {func_info,{atom,user},{atom,answer},2}.
  {label,33}.
    {'%',{var_info,{x,1},[{type,{t_tuple,10,true,#{1 => {t_atom,[state]}}}}]}}.
    {test,is_tuple,{f,44},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,45},
                        {list,[2,{f,38},3,{f,37},4,{f,36},5,{f,34}]}}.
  {label,34}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {test,is_eq_exact,{f,45},[{x,2},{atom,put_chars}]}.
    {allocate,4,2}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {get_tuple_element,{x,0},3,{y,0}}.
    {'try',{y,3},{f,35}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {get_tuple_element,{y,2},4,{x,2}}.
    {move,{y,0},{x,1}}.
    {line,[{scope,[3]},{location,"user.erl",90}]}.
    {call_ext,3,{extfunc,erlang,apply,3}}.
    {try_end,{y,3}}.
    {get_tuple_element,{y,2},1,{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,3}}.
    {swap,{x,0},{x,1}}.
    {move,{y,1},{y,3}}.
    {trim,3,1}.
    {line,[{scope,[3]},{location,"user.erl",91}]}.
    {call,4,{f,57}}. % write/4
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,35}.
    {try_case,{y,3}}.
    {test_heap,6,0}.
    {put_tuple2,{x,0},{list,[{atom,error},{y,0}]}}.
    {put_tuple2,{x,0},{list,[{x,0},{y,1}]}}.
    {deallocate,4}.
    return.
  {label,36}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {test,is_eq_exact,{f,45},[{x,2},{atom,put_chars}]}.
    {test_heap,6,2}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,3}}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {put_tuple2,{x,0},
                {list,[{atom,put_chars},{atom,latin1},{x,2},{x,3},{x,0}]}}.
    {call_only,2,{f,33}}. % answer/2
  {label,37}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {test,is_eq_exact,{f,45},[{x,2},{atom,put_chars}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {move,{y,0},{x,3}}.
    {move,{atom,put_chars},{x,2}}.
    {swap,{x,0},{x,1}}.
    {line,[{scope,[0]},{location,"user.erl",88}]}.
    {call,4,{f,57}}. % write/4
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,38}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,3}}.
    {select_val,{x,2},
                {f,45},
                {list,[{atom,get_geometry},
                       {f,42},
                       {atom,put_chars},
                       {f,41},
                       {atom,requests},
                       {f,40},
                       {atom,setopts},
                       {f,39}]}}.
  {label,39}.
    {test,is_list,{f,45},[{x,3}]}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,69}}. % set_options/2
  {label,40}.
    {move,{x,1},{x,2}}.
    {move,{atom,ok},{x,1}}.
    {move,{x,3},{x,0}}.
    {call_only,3,{f,47}}. % answer_all/3
  {label,41}.
    {test_heap,4,4}.
    {put_tuple2,{x,0},{list,[{atom,put_chars},{atom,latin1},{x,3}]}}.
    {call_only,2,{f,33}}. % answer/2
  {label,42}.
    {allocate,1,4}.
    {move,{x,1},{y,0}}.
    {get_tuple_element,{x,1},1,{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{scope,[0]},{location,"user.erl",106}]}.
    {call,2,{f,52}}. % geometry/2
    {test,is_integer,{f,43},[{x,0}]}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,43}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{literal,{error,enotsup}},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,44}.
    {test,is_eq_exact,{f,45},[{x,0},{atom,getopts}]}.
    {test_heap,13,2}.
    {get_tuple_element,{x,1},3,{x,0}}.
    {get_tuple_element,{x,1},5,{x,2}}.
    {put_tuple2,{x,2},{list,[{atom,encoding},{x,2}]}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_tuple2,{x,0},{list,[{atom,binary},{x,0}]}}.
    {put_list,{x,0},{x,2},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    return.
  {label,45}.
    {test_heap,9,2}.
    {put_tuple2,{x,0},{list,[{atom,request},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,0}]}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    return.


{function, answer_all, 3, 47}.
  {label,46}.
    {line,[{location,"user.erl",114}]}.
    {func_info,{atom,user},{atom,answer_all},3}.
  {label,47}.
    {'%',{var_info,{x,2},[{type,{t_tuple,10,true,#{1 => {t_atom,[state]}}}}]}}.
    {test,is_nonempty_list,{f,50},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,0}}.
    {test,is_tuple,{f,48},[{x,1}]}.
    {test,is_tagged_tuple,
          {f,49},
          [{tr,{x,1},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{x,1},{x,2}]}}.
    return.
  {label,48}.
    {test,is_eq_exact,{f,49},[{x,1},{atom,ok}]}.
    {allocate,1,4}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"user.erl",115}]}.
    {call,2,{f,33}}. % answer/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{2 => {t_tuple,10,true,#{1 => {t_atom,[state]}}}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,47},1}. % answer_all/3
  {label,49}.
    {allocate,1,4}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"user.erl",120}]}.
    {call,2,{f,33}}. % answer/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{2 => {t_tuple,10,true,#{1 => {t_atom,[state]}}}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,47},1}. % answer_all/3
  {label,50}.
    {test,is_nil,{f,46},[{x,0}]}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{x,1},{x,2}]}}.
    return.


{function, geometry, 2, 52}.
  {label,51}.
    {line,[{location,"user.erl",125}]}.
    {func_info,{atom,user},{atom,geometry},2}.
  {label,52}.
    {select_val,{x,0},
                {f,55},
                {list,[{atom,columns},{f,54},{atom,rows},{f,53}]}}.
  {label,53}.
    {move,{x,1},{x,0}}.
    {line,[{location,"user.erl",126}]}.
    {call_ext_only,1,{extfunc,vm_io,rows,1}}.
  {label,54}.
    {move,{x,1},{x,0}}.
    {line,[{location,"user.erl",125}]}.
    {call_ext_only,1,{extfunc,vm_io,columns,1}}.
  {label,55}.
    {move,{atom,undefined},{x,0}}.
    return.


{function, write, 4, 57}.
  {label,56}.
    {line,[{location,"user.erl",129}]}.
    {func_info,{atom,user},{atom,write},4}.
  {label,57}.
    {'%',{var_info,{x,3},[{type,{t_tuple,10,true,#{1 => {t_atom,[state]}}}}]}}.
    {select_val,{x,0},
                {f,66},
                {list,[{atom,latin1},{f,63},{atom,unicode},{f,58}]}}.
  {label,58}.
    {allocate,1,4}.
    {move,{x,2},{y,0}}.
    {get_tuple_element,{x,3},1,{x,0}}.
    {line,[{scope,[3]},{location,"user.erl",130}]}.
    {call_ext,2,{extfunc,vm_io,write,2}}.
    {test,is_tuple,{f,61},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,67},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {select_val,{x,1},
                {f,62},
                {list,[{atom,badarg},{f,60},{atom,epipe},{f,59}]}}.
  {label,59}.
    {move,{integer,1},{x,0}}.
    {line,[{scope,[3]},{location,"user.erl",133}]}.
    {call_ext_last,1,{extfunc,erlang,halt,1},1}.
  {label,60}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,error},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,61}.
    {test,is_eq_exact,{f,67},[{x,0},{atom,ok}]}.
  {label,62}.
    {deallocate,1}.
    return.
  {label,63}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {'try',{y,2},{f,64}}.
    {move,{x,1},{x,0}}.
    {line,[{scope,[3]},{location,"user.erl",138}]}.
    {call_ext,1,{extfunc,erlang,iolist_to_binary,1}}.
    {try_end,{y,2}}.
    {line,[{scope,[3]},{location,"user.erl",139}]}.
    {call_ext,1,{extfunc,erlang,binary_to_list,1}}.
    {move,{y,1},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,3}}.
    {move,{atom,unicode},{x,0}}.
    {call_last,4,{f,57},3}. % write/4
  {label,64}.
    {try_case,{y,2}}.
    {test,is_eq_exact,
          {f,65},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,error},{y,1}]}}.
    {deallocate,3}.
    return.
  {label,65}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.
  {label,66}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,2}]}}.
    return.
  {label,67}.
    {line,[{scope,[3]},{location,"user.erl",130}]}.
    {case_end,{x,0}}.


{function, set_options, 2, 69}.
  {label,68}.
    {line,[{location,"user.erl",146}]}.
    {func_info,{atom,user},{atom,set_options},2}.
  {label,69}.
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_tuple,10,true,#{1 => {t_atom,[state]}}}}]}}.
    {allocate_heap,2,{alloc,[{words,0},{floats,0},{funs,1}]},2}.
    {move,{x,1},{y,0}}.
    {make_fun3,{f,73},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},
                   [{fun_type,{t_tuple,10,true,#{1 => {t_atom,[state]}}}}]}}.
    {'try',{y,1},{f,70}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{y,0},{x,1}}.
    {line,[{location,"user.erl",147}]}.
    {call_ext,3,{extfunc,lists,foldl,3}}.
    {try_end,{y,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,70}.
    {try_case,{y,1}}.
    {test,is_eq_exact,
          {f,71},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,throw}]}.
    {test,is_eq_exact,{f,71},[{x,1},{atom,enotsup}]}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{literal,{error,enotsup}},{y,0}]}}.
    {deallocate,2}.
    return.
  {label,71}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.


{function, set_option, 2, 73}.
  {label,72}.
    {line,[{location,"user.erl",153}]}.
    {func_info,{atom,user},{atom,set_option},2}.
  {label,73}.
    {test,is_tuple,{f,79},[{x,0}]}.
    {test,test_arity,{f,82},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {select_val,{x,2},
                {f,82},
                {list,[{atom,binary},
                       {f,78},
                       {atom,echo},
                       {f,77},
                       {atom,encoding},
                       {f,74}]}}.
  {label,74}.
    {select_val,{x,0},
                {f,82},
                {list,[{atom,latin1},
                       {f,76},
                       {atom,unicode},
                       {f,75},
                       {atom,utf8},
                       {f,75}]}}.
  {label,75}.
    {test,is_tagged_tuple,{f,83},[{x,1},10,{atom,state}]}.
    {move,{atom,unicode},{x,2}}.
    {move,{integer,6},{x,0}}.
    {line,[{location,"user.erl",157}]}.
    {call_ext_only,3,{extfunc,erlang,setelement,3}}.
  {label,76}.
    {test,is_tagged_tuple,{f,84},[{x,1},10,{atom,state}]}.
    {move,{atom,latin1},{x,2}}.
    {move,{integer,6},{x,0}}.
    {line,[{location,"user.erl",158}]}.
    {call_ext_only,3,{extfunc,erlang,setelement,3}}.
  {label,77}.
    {test,is_boolean,{f,82},[{x,0}]}.
    {test,is_tagged_tuple,{f,85},[{x,1},10,{atom,state}]}.
    {move,{x,0},{x,2}}.
    {move,{integer,5},{x,0}}.
    {line,[{location,"user.erl",156}]}.
    {call_ext_only,3,{extfunc,erlang,setelement,3}}.
  {label,78}.
    {test,is_boolean,{f,82},[{x,0}]}.
    {test,is_tagged_tuple,{f,86},[{x,1},10,{atom,state}]}.
    {move,{x,0},{x,2}}.
    {move,{integer,4},{x,0}}.
    {line,[{location,"user.erl",155}]}.
    {call_ext_only,3,{extfunc,erlang,setelement,3}}.
  {label,79}.
    {select_val,{x,0},{f,82},{list,[{atom,binary},{f,81},{atom,list},{f,80}]}}.
  {label,80}.
    {test,is_tagged_tuple,{f,87},[{x,1},10,{atom,state}]}.
    {move,{atom,false},{x,2}}.
    {move,{integer,4},{x,0}}.
    {line,[{location,"user.erl",154}]}.
    {call_ext_only,3,{extfunc,erlang,setelement,3}}.
  {label,81}.
    {test,is_tagged_tuple,{f,88},[{x,1},10,{atom,state}]}.
    {move,{atom,true},{x,2}}.
    {move,{integer,4},{x,0}}.
    {line,[{location,"user.erl",153}]}.
    {call_ext_only,3,{extfunc,erlang,setelement,3}}.
  {label,82}.
    {move,{atom,enotsup},{x,0}}.
    {line,[{location,"user.erl",159}]}.
    {call_ext_only,1,{extfunc,erlang,throw,1}}.
  {label,83}.
    {line,[{location,"user.erl",157}]}.
    {badrecord,{x,1}}.
  {label,84}.
    {line,[{location,"user.erl",158}]}.
    {badrecord,{x,1}}.
  {label,85}.
    {line,[{location,"user.erl",156}]}.
    {badrecord,{x,1}}.
  {label,86}.
    {line,[{location,"user.erl",155}]}.
    {badrecord,{x,1}}.
  {label,87}.
    {line,[{location,"user.erl",154}]}.
    {badrecord,{x,1}}.
  {label,88}.
    {line,[{location,"user.erl",153}]}.
    {badrecord,{x,1}}.


{function, is_input, 1, 90}.
  {label,89}.
    {line,[{location,"user.erl",163}]}.
    {func_info,{atom,user},{atom,is_input},1}.
  {label,90}.
    {test,is_tuple,{f,95},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,95},
                        {list,[2,{f,94},3,{f,93},4,{f,92},6,{f,91}]}}.
  {label,91}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {bif,'=:=',{f,0},[{x,0},{atom,get_until}],{x,0}}.
    return.
  {label,92}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {bif,'=:=',{f,0},[{x,0},{atom,get_chars}],{x,0}}.
    return.
  {label,93}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {bif,'=:=',{f,0},[{x,0},{atom,get_line}],{x,0}}.
    return.
  {label,94}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {bif,'=:=',{f,0},[{x,0},{atom,get_password}],{x,0}}.
    return.
  {label,95}.
    {move,{atom,false},{x,0}}.
    return.


{function, prompt_of, 1, 97}.
  {label,96}.
    {line,[{location,"user.erl",169}]}.
    {func_info,{atom,user},{atom,prompt_of},1}.
  {label,97}.
    {test,is_tagged_tuple,{f,98},[{x,0},2,{atom,get_password}]}.
    {move,nil,{x,0}}.
    return.
  {label,98}.
    {line,[{location,"user.erl",170}]}.
    {bif,element,{f,0},[{integer,3},{x,0}],{x,0}}.
    return.


{function, prompt, 2, 100}.
  {label,99}.
    {line,[{location,"user.erl",172}]}.
    {func_info,{atom,user},{atom,prompt},2}.
  {label,100}.
    {'%',{var_info,{x,1},
                   [{type,{t_tuple,10,true,
                                   #{1 => {t_atom,[state]},
                                     2 => {t_integer,{1,1}}}}}]}}.
    {test,is_eq_exact,{f,101},[{x,0},{atom,''}]}.
    {move,{atom,ok},{x,0}}.
    return.
  {label,101}.
    {allocate,2,2}.
    {init_yregs,{list,[{y,1}]}}.
    {move,{x,1},{y,0}}.
    {test,is_tagged_tuple,{f,102},[{x,0},3,{atom,format}]}.
    {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},1}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {make_fun3,{f,173},0,0,{x,0},{list,[{x,0},{x,1}]}}.
    {jump,{f,104}}.
  {label,102}.
    {test,is_atom,{f,103},[{x,0}]}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,171},0,0,{x,0},{list,[{x,0}]}}.
    {jump,{f,104}}.
  {label,103}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,169},0,0,{x,0},{list,[{x,0}]}}.
  {label,104}.
    {'try',{y,1},{f,105}}.
    {line,[{scope,[3]},{location,"user.erl",180}]}.
    {call_fun2,{atom,safe},0,{tr,{x,0},{t_fun,0,any,any}}}.
    {move,{atom,prompt},{x,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,3}}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{atom,unicode},{x,0}}.
    {call,4,{f,57}}. % write/4
    {try_end,{y,1}}.
    {deallocate,2}.
    return.
  {label,105}.
    {try_case,{y,1}}.
    {move,{literal,{error,prompt}},{x,0}}.
    {deallocate,2}.
    return.


{function, satisfy, 1, 107}.
  {label,106}.
    {line,[{location,"user.erl",185}]}.
    {func_info,{atom,user},{atom,satisfy},1}.
  {label,107}.
    {'%',{var_info,{x,0},[{type,{t_tuple,10,true,#{1 => {t_atom,[state]}}}}]}}.
    {get_tuple_element,{x,0},8,{x,1}}.
    {test,is_nonempty_list,{f,109},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_tuple,{f,106},[{x,2}]}.
    {test,test_arity,{f,106},[{x,2},4]}.
    {allocate,4,3}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {get_tuple_element,{x,2},2,{y,0}}.
    {get_tuple_element,{x,2},3,{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {line,[{location,"user.erl",188}]}.
    {call,3,{f,120}}. % take/3
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_union,none,none,none,
         [{{3,{t_atom,[done]}},{t_tuple,3,true,#{1 => {t_atom,[done]}}}},
          {{3,{t_atom,[more]}},
           {t_tuple,3,true,
            #{1 => {t_atom,[more]},
              2 =>
               {t_union,
                {t_atom,[start]},
                none,none,
                [{{2,{t_atom,[go_on]}},
                  {t_tuple,2,true,#{1 => {t_atom,[go_on]}}}}],
                none}}}}],
         none}}]}}.
    {get_tuple_element,{y,1},0,{x,1}}.
    {get_tuple_element,{y,1},1,{x,2}}.
    {get_tuple_element,{x,0},0,{x,3}}.
    {get_tuple_element,{x,0},1,{x,4}}.
    {get_tuple_element,{x,0},2,{y,1}}.
    {test,is_eq_exact,{f,108},[{x,3},{atom,more}]}.
    {test_heap,7,5}.
    {put_tuple2,{x,0},{list,[{x,1},{x,2},{y,0},{x,4}]}}.
    {put_list,{x,0},{y,2},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{y,1},{y,3}}.
    {trim,3,1}.
    {move,{integer,9},{x,0}}.
    {line,[{location,"user.erl",193}]}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {set_tuple_element,{y,0},{x,0},6}.
    {call_last,1,{f,111},1}. % ask/1
  {label,108}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {move,{x,4},{x,2}}.
    {trim,1,3}.
    {line,[{location,"user.erl",190}]}.
    {call,3,{f,31}}. % reply/3
    {'%',{var_info,{x,0},[{type,{t_atom,[ok]}}]}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {init_yregs,{list,[{y,1},{y,2}]}}.
    {move,{integer,9},{x,0}}.
    {line,[{location,"user.erl",191}]}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {set_tuple_element,{y,0},{x,0},6}.
    {call_last,1,{f,107},3}. % satisfy/1
  {label,109}.
    {test,is_nil,{f,106},[{x,1}]}.
    return.


{function, ask, 1, 111}.
  {label,110}.
    {line,[{location,"user.erl",197}]}.
    {func_info,{atom,user},{atom,ask},1}.
  {label,111}.
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,10,true,
                                   #{1 => {t_atom,[state]},
                                     9 => {t_cons,any,any}}}}]}}.
    {get_tuple_element,{x,0},9,{x,1}}.
    {test,is_eq_exact,{f,112},[{x,1},{atom,true}]}.
    return.
  {label,112}.
    {get_tuple_element,{x,0},2,{x,1}}.
    {test,is_eq_exact,{f,113},[{x,1},{atom,undefined}]}.
    {allocate_heap,1,2,1}.
    {move,{x,0},{y,0}}.
    {bif,self,{f,0},[],{x,0}}.
    {put_list,{x,0},{literal,[0]},{x,2}}.
    {move,{atom,reader},{x,1}}.
    {move,{atom,user},{x,0}}.
    {line,[{location,"user.erl",200}]}.
    {call_ext,3,{extfunc,erlang,spawn_link,3}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {trim,1,0}.
    {move,{integer,3},{x,0}}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {call_last,1,{f,111},0}. % ask/1
  {label,113}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {move,{atom,read},{x,1}}.
    {line,[{location,"user.erl",202}]}.
    send.
    {move,{y,0},{x,1}}.
    {move,{atom,true},{x,2}}.
    {move,{integer,10},{x,0}}.
    {line,[{location,"user.erl",203}]}.
    {call_ext_last,3,{extfunc,erlang,setelement,3},1}.


{function, reader, 2, 115}.
  {label,114}.
    {line,[{location,"user.erl",205}]}.
    {func_info,{atom,user},{atom,reader},2}.
  {label,115}.
    {allocate,3,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
  {label,116}.
    {loop_rec,{f,118},{x,0}}.
    {test,is_eq_exact,{f,117},[{x,0},{atom,read}]}.
    remove_message.
    {bif,self,{f,0},[],{y,0}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"user.erl",208}]}.
    {call_ext,1,{extfunc,vm_io,read_line,1}}.
    {test_heap,4,1}.
    {put_tuple2,{x,1},{list,[{atom,input},{y,0},{x,0}]}}.
    {trim,1,2}.
    {move,{y,1},{x,0}}.
    send.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,115},2}. % reader/2
  {label,117}.
    {loop_rec_end,{f,116}}.
  {label,118}.
    {wait,{f,116}}.


{function, take, 3, 120}.
  {label,119}.
    {line,[{location,"user.erl",212}]}.
    {func_info,{atom,user},{atom,take},3}.
  {label,120}.
    {'%',{var_info,{x,2},[{type,{t_tuple,10,true,#{1 => {t_atom,[state]}}}}]}}.
    {test,is_tuple,{f,119},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,119},
                        {list,[2,{f,124},3,{f,123},4,{f,122},6,{f,121}]}}.
  {label,121}.
    {get_tuple_element,{x,0},0,{x,3}}.
    {test,is_eq_exact,{f,119},[{x,3},{atom,get_until}]}.
    {get_tuple_element,{x,0},3,{x,3}}.
    {get_tuple_element,{x,0},4,{x,4}}.
    {get_tuple_element,{x,0},5,{x,0}}.
    {swap,{x,1},{x,3}}.
    {swap,{x,4},{x,1}}.
    {swap,{x,2},{x,4}}.
    {swap,{x,0},{x,2}}.
    {call_only,5,{f,139}}. % take_until/5
  {label,122}.
    {get_tuple_element,{x,0},0,{x,3}}.
    {test,is_eq_exact,{f,119},[{x,3},{atom,get_chars}]}.
    {get_tuple_element,{x,0},3,{x,0}}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,133}}. % take_chars/2
  {label,123}.
    {get_tuple_element,{x,0},0,{x,3}}.
    {test,is_eq_exact,{f,119},[{x,3},{atom,get_line}]}.
    {jump,{f,125}}.
  {label,124}.
    {get_tuple_element,{x,0},0,{x,3}}.
    {test,is_eq_exact,{f,119},[{x,3},{atom,get_password}]}.
  {label,125}.
    {move,{x,2},{x,0}}.
    {call_only,1,{f,127}}. % take_line/1


{function, take_line, 1, 127}.
  {label,126}.
    {line,[{location,"user.erl",218}]}.
    {func_info,{atom,user},{atom,take_line},1}.
  {label,127}.
    {'%',{var_info,{x,0},[{type,{t_tuple,10,true,#{1 => {t_atom,[state]}}}}]}}.
    {allocate_heap,2,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {move,{x,0},{y,1}}.
    {make_fun3,{f,167},0,0,{x,0},{list,[]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_atom,[false,true]}}]}}.
    {get_tuple_element,{y,1},6,{y,0}}.
    {move,{y,0},{x,1}}.
    {line,[{location,"user.erl",219}]}.
    {call_ext,2,{extfunc,lists,splitwith,2}}.
    {get_tuple_element,{y,1},7,{x,1}}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{x,3}}.
    {test,is_nonempty_list,{f,128},[{x,3}]}.
    {get_list,{x,3},{x,4},{y,0}}.
    {test,is_eq_exact,{f,129},[{x,4},{integer,10}]}.
    {move,{literal,"\n"},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"user.erl",220}]}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {move,{y,1},{x,1}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {call,2,{f,160}}. % chars/2
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,done},{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,128}.
    {test,is_eq_exact,{f,129},[{x,1},{atom,false}]}.
    {test_heap,4,0}.
    {put_tuple2,{x,0},{list,[{atom,more},{atom,start},{y,0}]}}.
    {deallocate,2}.
    return.
  {label,129}.
    {test,is_nil,{f,130},[{tr,{x,2},{t_list,any,nil}}]}.
    {test,is_nil,{f,131},[{tr,{x,3},{t_list,any,any}}]}.
    {trim,2,0}.
    {move,{x,1},{x,0}}.
    {line,[{location,"user.erl",222}]}.
    {call,1,{f,157}}. % ending/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,
                     {t_atom,[eof]},
                     none,none,
                     [{{2,{t_atom,[error]}},
                       {t_tuple,2,true,#{1 => {t_atom,[error]}}}}],
                     none}}]}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,done},{x,0},nil]}}.
    {deallocate,0}.
    return.
  {label,130}.
    {test,is_nil,{f,131},[{tr,{x,3},{t_list,any,any}}]}.
    {move,{y,1},{x,1}}.
    {trim,2,0}.
    {move,{x,2},{x,0}}.
    {line,[{location,"user.erl",223}]}.
    {call,2,{f,160}}. % chars/2
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,done},{x,0},nil]}}.
    {deallocate,0}.
    return.
  {label,131}.
    {line,[{location,"user.erl",219}]}.
    {case_end,{x,0}}.


{function, take_chars, 2, 133}.
  {label,132}.
    {line,[{location,"user.erl",226}]}.
    {func_info,{atom,user},{atom,take_chars},2}.
  {label,133}.
    {'%',{var_info,{x,1},[{type,{t_tuple,10,true,#{1 => {t_atom,[state]}}}}]}}.
    {get_tuple_element,{x,1},6,{x,2}}.
    {line,[{location,"user.erl",227}]}.
    {gc_bif,length,{f,0},3,[{x,2}],{x,3}}.
    {test,is_ge,{f,134},[{tr,{x,3},{t_integer,{0,288230376151711743}}},{x,0}]}.
    {allocate,2,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"user.erl",229}]}.
    {call_ext,2,{extfunc,lists,split,2}}.
    {test,is_tuple,{f,137},[{x,0}]}.
    {test,test_arity,{f,137},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {move,{x,1},{x,0}}.
    {move,{y,1},{x,1}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {line,[{location,"user.erl",230}]}.
    {call,2,{f,160}}. % chars/2
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,done},{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,134}.
    {get_tuple_element,{x,1},7,{x,0}}.
    {test,is_eq_exact,{f,135},[{x,0},{atom,false}]}.
    {test_heap,4,3}.
    {put_tuple2,{x,0},{list,[{atom,more},{atom,start},{x,2}]}}.
    return.
  {label,135}.
    {test,is_eq_exact,
          {f,136},
          [{tr,{x,3},{t_integer,{0,288230376151711743}}},{integer,0}]}.
    {allocate,0,1}.
    {line,[{location,"user.erl",232}]}.
    {call,1,{f,157}}. % ending/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,
                     {t_atom,[eof]},
                     none,none,
                     [{{2,{t_atom,[error]}},
                       {t_tuple,2,true,#{1 => {t_atom,[error]}}}}],
                     none}}]}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,done},{x,0},nil]}}.
    {deallocate,0}.
    return.
  {label,136}.
    {allocate,0,3}.
    {move,{x,2},{x,0}}.
    {line,[{location,"user.erl",233}]}.
    {call,2,{f,160}}. % chars/2
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,done},{x,0},nil]}}.
    {deallocate,0}.
    return.
  {label,137}.
    {line,[{location,"user.erl",229}]}.
    {badmatch,{x,0}}.


{function, take_until, 5, 139}.
  {label,138}.
    {line,[{location,"user.erl",237}]}.
    {func_info,{atom,user},{atom,take_until},5}.
  {label,139}.
    {'%',{var_info,{x,4},[{type,{t_tuple,10,true,#{1 => {t_atom,[state]}}}}]}}.
    {test,is_tuple,{f,140},[{x,3}]}.
    {test,is_tagged_tuple,
          {f,149},
          [{tr,{x,3},{t_tuple,0,false,#{}}},2,{atom,go_on}]}.
    {get_tuple_element,{x,3},1,{x,5}}.
    {jump,{f,141}}.
  {label,140}.
    {test,is_eq_exact,{f,149},[{x,3},{atom,start}]}.
    {move,nil,{x,5}}.
  {label,141}.
    {get_tuple_element,{x,4},6,{x,6}}.
    {get_tuple_element,{x,4},7,{x,7}}.
    {test,is_nil,{f,142},[{x,6}]}.
    {test,is_ne_exact,{f,142},[{x,7},{atom,false}]}.
    {move,{atom,eof},{x,8}}.
    {jump,{f,143}}.
  {label,142}.
    {move,{x,6},{x,8}}.
  {label,143}.
    {test,is_nil,{f,144},[{x,6}]}.
    {test,is_eq_exact,{f,144},[{x,7},{atom,false}]}.
    {test_heap,4,4}.
    {put_tuple2,{x,0},{list,[{atom,more},{x,3},nil]}}.
    return.
  {label,144}.
    {allocate_heap,7,4,9}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,8},{y,1}}.
    {move,{x,4},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {move,{x,0},{y,5}}.
    {put_list,{x,8},{x,2},{x,0}}.
    {put_list,{x,5},{x,0},{x,2}}.
    {'try',{y,6},{f,148}}.
    {move,{y,5},{x,0}}.
    {line,[{scope,[3]},{location,"user.erl",250}]}.
    {call_ext,3,{extfunc,erlang,apply,3}}.
    {move,{x,0},{y,0}}.
    {try_end,{y,6}}.
    {test,is_tuple,{f,147},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,147},
                        {list,[2,{f,146},3,{f,145}]}}.
  {label,145}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {get_tuple_element,{y,0},2,{y,6}}.
    {test,is_eq_exact,{f,147},[{x,0},{atom,done}]}.
    {get_tuple_element,{y,0},1,{x,0}}.
    {move,{y,2},{x,1}}.
    {trim,6,1}.
    {line,[{scope,[1]},{location,"user.erl",251}]}.
    {call,2,{f,151}}. % until_result/2
    {swap,{y,0},{x,0}}.
    {call,1,{f,154}}. % rest/1
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,done},{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,146}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {test,is_eq_exact,{f,147},[{x,0},{atom,more}]}.
    {test,is_ne_exact,{f,147},[{y,1},{atom,eof}]}.
    {move,{y,2},{x,1}}.
    {move,nil,{x,2}}.
    {init_yregs,{list,[{y,1},{y,2}]}}.
    {move,{integer,7},{x,0}}.
    {line,[{scope,[1]},{location,"user.erl",252}]}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {test_heap,3,1}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {put_tuple2,{x,3},{list,[{atom,go_on},{x,1}]}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,1}}.
    {move,{x,0},{x,4}}.
    {move,{y,5},{x,0}}.
    {call_last,5,{f,139},7}. % take_until/5
  {label,147}.
    {test_heap,7,0}.
    {put_tuple2,{x,0},{list,[{atom,error},{y,4}]}}.
    {put_tuple2,{x,0},{list,[{atom,done},{x,0},nil]}}.
    {deallocate,7}.
    return.
  {label,148}.
    {try_case,{y,6}}.
    {test_heap,7,0}.
    {put_tuple2,{x,0},{list,[{atom,error},{y,4}]}}.
    {put_tuple2,{x,0},{list,[{atom,done},{x,0},nil]}}.
    {deallocate,7}.
    return.
  {label,149}.
    {line,[{scope,[3]},{location,"user.erl",238}]}.
    {case_end,{x,3}}.


{function, until_result, 2, 151}.
  {label,150}.
    {line,[{location,"user.erl",260}]}.
    {func_info,{atom,user},{atom,until_result},2}.
  {label,151}.
    {'%',{var_info,{x,1},[{type,{t_tuple,10,true,#{1 => {t_atom,[state]}}}}]}}.
    {test,is_nonempty_list,{f,152},[{x,0}]}.
    {get_hd,{x,0},{x,2}}.
    {test,is_integer,{f,152},[{x,2}]}.
    {call_only,2,{f,160}}. % chars/2
  {label,152}.
    return.


{function, rest, 1, 154}.
  {label,153}.
    {line,[{location,"user.erl",263}]}.
    {func_info,{atom,user},{atom,rest},1}.
  {label,154}.
    {test,is_eq_exact,{f,155},[{x,0},{atom,eof}]}.
    {move,nil,{x,0}}.
    return.
  {label,155}.
    return.


{function, ending, 1, 157}.
  {label,156}.
    {line,[{location,"user.erl",266}]}.
    {func_info,{atom,user},{atom,ending},1}.
  {label,157}.
    {test,is_tuple,{f,158},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,156},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,error}]}.
    return.
  {label,158}.
    {test,is_eq_exact,{f,156},[{x,0},{atom,true}]}.
    {move,{atom,eof},{x,0}}.
    return.


{function, chars, 2, 160}.
  {label,159}.
    {line,[{location,"user.erl",269}]}.
    {func_info,{atom,user},{atom,chars},2}.
  {label,160}.
    {'%',{var_info,{x,1},[{type,{t_tuple,10,true,#{1 => {t_atom,[state]}}}}]}}.
    {get_tuple_element,{x,1},3,{x,1}}.
    {test,is_eq_exact,{f,161},[{x,1},{atom,true}]}.
    {call_ext_only,1,{extfunc,unicode,characters_to_binary,1}}.
  {label,161}.
    return.


{function, module_info, 0, 163}.
  {label,162}.
    {line,[]}.
    {func_info,{atom,user},{atom,module_info},0}.
  {label,163}.
    {move,{atom,user},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 165}.
  {label,164}.
    {line,[]}.
    {func_info,{atom,user},{atom,module_info},1}.
  {label,165}.
    {move,{x,0},{x,1}}.
    {move,{atom,user},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-take_line/1-fun-0-', 1, 167}.
  {label,166}.
    {line,[{location,"user.erl",219}]}.
    {func_info,{atom,user},{atom,'-take_line/1-fun-0-'},1}.
  {label,167}.
    {bif,'=/=',{f,0},[{x,0},{integer,10}],{x,0}}.
    return.


{function, '-prompt/2-fun-2-', 1, 169}.
  {label,168}.
    {line,[{location,"user.erl",178}]}.
    {func_info,{atom,user},{atom,'-prompt/2-fun-2-'},1}.
  {label,169}.
    return.


{function, '-prompt/2-fun-1-', 1, 171}.
  {label,170}.
    {line,[{location,"user.erl",177}]}.
    {func_info,{atom,user},{atom,'-prompt/2-fun-1-'},1}.
  {label,171}.
    {'%',{var_info,{x,0},[{type,{t_atom,any}}]}}.
    {call_ext_only,1,{extfunc,erlang,atom_to_list,1}}.


{function, '-prompt/2-fun-0-', 2, 173}.
  {label,172}.
    {line,[{location,"user.erl",176}]}.
    {func_info,{atom,user},{atom,'-prompt/2-fun-0-'},2}.
  {label,173}.
    {swap,{x,0},{x,1}}.
    {call_ext_only,2,{extfunc,io_lib,format,2}}.
