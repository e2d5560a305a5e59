{module, maps}.  %% version = 0

{exports, [{filter,2},
           {filtermap,2},
           {find,2},
           {fold,3},
           {foreach,2},
           {from_keys,2},
           {from_list,1},
           {get,2},
           {get,3},
           {groups_from_list,2},
           {groups_from_list,3},
           {intersect,2},
           {intersect_with,3},
           {is_key,2},
           {iterator,1},
           {iterator,2},
           {keys,1},
           {map,2},
           {merge,2},
           {merge_with,3},
           {module_info,0},
           {module_info,1},
           {new,0},
           {next,1},
           {put,3},
           {remove,2},
           {size,1},
           {take,2},
           {to_list,1},
           {update,3},
           {update_with,3},
           {update_with,4},
           {values,1},
           {with,2},
           {without,2}]}.

{attributes, []}.

{labels, 200}.


{function, find, 2, 2}.
  {label,1}.
    {line,[{location,"maps.erl",20}]}.
    {func_info,{atom,maps},{atom,find},2}.
  {label,2}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, from_keys, 2, 4}.
  {label,3}.
    {line,[{location,"maps.erl",21}]}.
    {func_info,{atom,maps},{atom,from_keys},2}.
  {label,4}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, from_list, 1, 6}.
  {label,5}.
    {line,[{location,"maps.erl",22}]}.
    {func_info,{atom,maps},{atom,from_list},1}.
  {label,6}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, get, 2, 8}.
  {label,7}.
    {line,[{location,"maps.erl",23}]}.
    {func_info,{atom,maps},{atom,get},2}.
  {label,8}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, is_key, 2, 10}.
  {label,9}.
    {line,[{location,"maps.erl",24}]}.
    {func_info,{atom,maps},{atom,is_key},2}.
  {label,10}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, keys, 1, 12}.
  {label,11}.
    {line,[{location,"maps.erl",25}]}.
    {func_info,{atom,maps},{atom,keys},1}.
  {label,12}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, merge, 2, 14}.
  {label,13}.
    {line,[{location,"maps.erl",26}]}.
    {func_info,{atom,maps},{atom,merge},2}.
  {label,14}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, put, 3, 16}.
  {label,15}.
    {line,[{location,"maps.erl",27}]}.
    {func_info,{atom,maps},{atom,put},3}.
  {label,16}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, remove, 2, 18}.
  {label,17}.
    {line,[{location,"maps.erl",28}]}.
    {func_info,{atom,maps},{atom,remove},2}.
  {label,18}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, take, 2, 20}.
  {label,19}.
    {line,[{location,"maps.erl",29}]}.
    {func_info,{atom,maps},{atom,take},2}.
  {label,20}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, to_list, 1, 22}.
  {label,21}.
    {line,[{location,"maps.erl",30}]}.
    {func_info,{atom,maps},{atom,to_list},1}.
  {label,22}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, update, 3, 24}.
  {label,23}.
    {line,[{location,"maps.erl",31}]}.
    {func_info,{atom,maps},{atom,update},3}.
  {label,24}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, values, 1, 26}.
  {label,25}.
    {line,[{location,"maps.erl",32}]}.
    {func_info,{atom,maps},{atom,values},1}.
  {label,26}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, new, 0, 28}.
  {label,27}.
    {line,[{location,"maps.erl",34}]}.
    {func_info,{atom,maps},{atom,new},0}.
  {label,28}.
    {move,{literal,#{}},{x,0}}.
    return.


{function, size, 1, 30}.
  {label,29}.
    {line,[{location,"maps.erl",36}]}.
    {func_info,{atom,maps},{atom,size},1}.
  {label,30}.
    {test,is_map,{f,31},[{x,0}]}.
    {gc_bif,map_size,{f,0},1,[{tr,{x,0},{t_map,any,any}}],{x,0}}.
    return.
  {label,31}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{atom,badmap},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"maps.erl",37}]}.
    {call_ext_only,3,{extfunc,erlang,error,3}}.


{function, get, 3, 33}.
  {label,32}.
    {line,[{location,"maps.erl",39}]}.
    {func_info,{atom,maps},{atom,get},3}.
  {label,33}.
    {test,is_map,{f,35},[{x,1}]}.
    {get_map_elements,{f,34},{tr,{x,1},{t_map,any,any}},{list,[{x,0},{x,0}]}}.
    return.
  {label,34}.
    {move,{x,2},{x,0}}.
    return.
  {label,35}.
    {test_heap,9,3}.
    {put_tuple2,{x,3},{list,[{atom,badmap},{x,1}]}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,1},{x,2},{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"maps.erl",45}]}.
    {call_ext_only,3,{extfunc,erlang,error,3}}.


{function, update_with, 3, 37}.
  {label,36}.
    {line,[{location,"maps.erl",47}]}.
    {func_info,{atom,maps},{atom,update_with},3}.
  {label,37}.
    {test,is_function2,{f,39},[{x,1},{integer,1}]}.
    {test,is_map,{f,39},[{x,2}]}.
    {get_map_elements,{f,38},{tr,{x,2},{t_map,any,any}},{list,[{x,0},{x,3}]}}.
    {allocate,2,4}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"maps.erl",49}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {put_map_exact,{f,0},{y,0},{x,0},1,{list,[{y,1},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,38}.
    {test_heap,9,3}.
    {put_tuple2,{x,3},{list,[{atom,badkey},{x,0}]}}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,1},{x,2},{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"maps.erl",50}]}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.
  {label,39}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"maps.erl",53}]}.
    {call,1,{f,179}}. % bad_map_or_argument/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,
                     {t_atom,[badarg]},
                     none,none,
                     [{{2,{t_atom,[badmap]}},
                       {t_tuple,2,true,#{1 => {t_atom,[badmap]}}}}],
                     none}}]}}.
    {test_heap,6,1}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {put_list,{y,2},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {call_ext_last,3,{extfunc,erlang,error,3},3}.


{function, update_with, 4, 41}.
  {label,40}.
    {line,[{location,"maps.erl",55}]}.
    {func_info,{atom,maps},{atom,update_with},4}.
  {label,41}.
    {test,is_function2,{f,43},[{x,1},{integer,1}]}.
    {test,is_map,{f,43},[{x,3}]}.
    {get_map_elements,{f,42},{tr,{x,3},{t_map,any,any}},{list,[{x,0},{x,4}]}}.
    {allocate,2,5}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"maps.erl",57}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {put_map_exact,{f,0},{y,0},{x,0},1,{list,[{y,1},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,42}.
    {put_map_assoc,{f,0},{x,3},{x,0},4,{list,[{x,0},{x,2}]}}.
    return.
  {label,43}.
    {allocate,4,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"maps.erl",61}]}.
    {call,1,{f,179}}. % bad_map_or_argument/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,
                     {t_atom,[badarg]},
                     none,none,
                     [{{2,{t_atom,[badmap]}},
                       {t_tuple,2,true,#{1 => {t_atom,[badmap]}}}}],
                     none}}]}}.
    {test_heap,8,1}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {put_list,{y,2},{x,1},{x,1}}.
    {put_list,{y,3},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {call_ext_last,3,{extfunc,erlang,error,3},4}.


{function, with, 2, 45}.
  {label,44}.
    {line,[{location,"maps.erl",63}]}.
    {func_info,{atom,maps},{atom,with},2}.
  {label,45}.
    {test,is_list,{f,46},[{x,0}]}.
    {test,is_map,{f,46},[{x,1}]}.
    {allocate,0,2}.
    {call,2,{f,48}}. % with_1/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {call_ext_last,1,{extfunc,maps,from_list,1},0}.
  {label,46}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"maps.erl",64}]}.
    {call,1,{f,179}}. % bad_map_or_argument/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,
                     {t_atom,[badarg]},
                     none,none,
                     [{{2,{t_atom,[badmap]}},
                       {t_tuple,2,true,#{1 => {t_atom,[badmap]}}}}],
                     none}}]}}.
    {test_heap,4,1}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.


{function, with_1, 2, 48}.
  {label,47}.
    {line,[{location,"maps.erl",66}]}.
    {func_info,{atom,maps},{atom,with_1},2}.
  {label,48}.
    {'%',{var_info,{x,1},[{type,{t_map,any,any}}]}}.
    {test,is_nonempty_list,{f,50},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {get_map_elements,{f,49},{tr,{x,1},{t_map,any,any}},{list,[{x,2},{x,3}]}}.
    {allocate,2,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {line,[{location,"maps.erl",68}]}.
    {call,2,{f,48}}. % with_1/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,1},{y,0}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,49}.
    {call_only,2,{f,48}}. % with_1/2
  {label,50}.
    {test,is_nil,{f,47},[{x,0}]}.
    return.


{function, without, 2, 52}.
  {label,51}.
    {line,[{location,"maps.erl",74}]}.
    {func_info,{atom,maps},{atom,without},2}.
  {label,52}.
    {test,is_list,{f,53},[{x,0}]}.
    {test,is_map,{f,53},[{x,1}]}.
    {move,{x,0},{x,2}}.
    {move,{literal,fun maps:remove/2},{x,0}}.
    {call_ext_only,3,{extfunc,lists,foldl,3}}.
  {label,53}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"maps.erl",75}]}.
    {call,1,{f,179}}. % bad_map_or_argument/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,
                     {t_atom,[badarg]},
                     none,none,
                     [{{2,{t_atom,[badmap]}},
                       {t_tuple,2,true,#{1 => {t_atom,[badmap]}}}}],
                     none}}]}}.
    {test_heap,4,1}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.


{function, iterator, 1, 55}.
  {label,54}.
    {line,[{location,"maps.erl",80}]}.
    {func_info,{atom,maps},{atom,iterator},1}.
  {label,55}.
    {test,is_map,{f,56},[{x,0}]}.
    {test_heap,2,1}.
    {put_list,{integer,0},{x,0},{x,0}}.
    return.
  {label,56}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{atom,badmap},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"maps.erl",81}]}.
    {call_ext_only,3,{extfunc,erlang,error,3}}.


{function, iterator, 2, 58}.
  {label,57}.
    {line,[{location,"maps.erl",83}]}.
    {func_info,{atom,maps},{atom,iterator},2}.
  {label,58}.
    {select_val,{x,1},
                {f,62},
                {list,[{atom,ordered},
                       {f,61},
                       {atom,reversed},
                       {f,60},
                       {atom,undefined},
                       {f,59}]}}.
  {label,59}.
    {test,is_map,{f,63},[{x,0}]}.
    {call_only,1,{f,55}}. % iterator/1
  {label,60}.
    {test,is_map,{f,63},[{x,0}]}.
    {allocate_heap,2,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
    {make_fun3,{f,197},0,0,{x,0},{list,[]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_atom,[false,true]}}]}}.
    {line,[{location,"maps.erl",85}]}.
    {call,1,{f,65}}. % before/1
    {'%',{var_info,{x,0},[{type,{t_fun,2,{'-before/1-fun-0-',3},any}}]}}.
    {move,{x,0},{y,0}}.
    {move,{y,1},{x,0}}.
    {call_ext,1,{extfunc,maps,to_list,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {call_ext,2,{extfunc,lists,sort,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,61}.
    {test,is_map,{f,63},[{x,0}]}.
    {allocate_heap,2,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
    {make_fun3,{f,67},0,0,{x,0},{list,[]}}.
    {'%',{var_info,{x,0},[{fun_type,{t_atom,[false,true]}}]}}.
    {line,[{location,"maps.erl",84}]}.
    {call,1,{f,65}}. % before/1
    {'%',{var_info,{x,0},[{type,{t_fun,2,{'-before/1-fun-0-',3},any}}]}}.
    {move,{x,0},{y,0}}.
    {move,{y,1},{x,0}}.
    {call_ext,1,{extfunc,maps,to_list,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {call_ext,2,{extfunc,lists,sort,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,62}.
    {test,is_map,{f,63},[{x,0}]}.
    {test,is_function2,{f,63},[{x,1},{integer,2}]}.
    {allocate,2,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"maps.erl",86}]}.
    {call,1,{f,65}}. % before/1
    {'%',{var_info,{x,0},[{type,{t_fun,2,{'-before/1-fun-0-',3},any}}]}}.
    {move,{x,0},{y,0}}.
    {move,{y,1},{x,0}}.
    {call_ext,1,{extfunc,maps,to_list,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {call_ext,2,{extfunc,lists,sort,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,63}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"maps.erl",87}]}.
    {call,1,{f,179}}. % bad_map_or_argument/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,
                     {t_atom,[badarg]},
                     none,none,
                     [{{2,{t_atom,[badmap]}},
                       {t_tuple,2,true,#{1 => {t_atom,[badmap]}}}}],
                     none}}]}}.
    {test_heap,4,1}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.


{function, before, 1, 65}.
  {label,64}.
    {line,[{location,"maps.erl",89}]}.
    {func_info,{atom,maps},{atom,before},1}.
  {label,65}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,194},0,0,{x,0},{list,[{x,0}]}}.
    return.


{function, arrange, 2, 67}.
  {label,66}.
    {line,[{location,"maps.erl",93}]}.
    {func_info,{atom,maps},{atom,arrange},2}.
  {label,67}.
    {test,is_eq,{f,69},[{x,0},{x,1}]}.
    {test,is_integer,{f,68},[{x,0}]}.
    {move,{atom,true},{x,0}}.
    return.
  {label,68}.
    {bif,'=:=',{f,0},[{x,0},{x,1}],{x,0}}.
    return.
  {label,69}.
    {bif,'<',{f,0},[{x,0},{x,1}],{x,0}}.
    return.


{function, next, 1, 71}.
  {label,70}.
    {line,[{location,"maps.erl",96}]}.
    {func_info,{atom,maps},{atom,next},1}.
  {label,71}.
    {test,is_nonempty_list,{f,73},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_eq_exact,{f,72},[{x,1},{integer,0}]}.
    {test,is_map,{f,75},[{x,2}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"maps.erl",97}]}.
    {call_ext,1,{extfunc,maps,to_list,1}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,77},1}. % step/2
  {label,72}.
    {test,is_list,{f,75},[{x,1}]}.
    {test,is_map,{f,75},[{x,2}]}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,77}}. % step/2
  {label,73}.
    {test,is_tuple,{f,74},[{x,0}]}.
    {test,test_arity,{f,75},[{x,0},3]}.
    return.
  {label,74}.
    {test,is_eq_exact,{f,75},[{x,0},{atom,none}]}.
    return.
  {label,75}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"maps.erl",100}]}.
    {call_ext_only,3,{extfunc,erlang,error,3}}.


{function, step, 2, 77}.
  {label,76}.
    {line,[{location,"maps.erl",102}]}.
    {func_info,{atom,maps},{atom,step},2}.
  {label,77}.
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_map,any,any}}]}}.
    {test,is_nonempty_list,{f,79},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_tuple,{f,76},[{x,2}]}.
    {test,test_arity,{f,76},[{x,2},2]}.
    {get_tuple_element,{x,2},0,{x,0}}.
    {get_tuple_element,{x,2},1,{x,2}}.
    {test,is_nil,{f,78},[{x,3}]}.
    {test_heap,4,3}.
    {put_tuple2,{x,0},{list,[{x,0},{x,2},{atom,none}]}}.
    return.
  {label,78}.
    {test_heap,6,4}.
    {put_list,{x,3},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,2},{x,1}]}}.
    return.
  {label,79}.
    {move,{atom,none},{x,0}}.
    return.


{function, pairs, 1, 81}.
  {label,80}.
    {line,[{location,"maps.erl",107}]}.
    {func_info,{atom,maps},{atom,pairs},1}.
  {label,81}.
    {test,is_map,{f,82},[{x,0}]}.
    {call_ext_only,1,{extfunc,maps,to_list,1}}.
  {label,82}.
    {test,is_nonempty_list,{f,84},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_eq_exact,{f,83},[{x,1},{integer,0}]}.
    {test,is_map,{f,87},[{x,0}]}.
    {line,[{location,"maps.erl",108}]}.
    {call_ext_only,1,{extfunc,maps,to_list,1}}.
  {label,83}.
    {test,is_list,{f,87},[{x,1}]}.
    {test,is_map,{f,87},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,84}.
    {test,is_tuple,{f,86},[{x,0}]}.
    {test,test_arity,{f,87},[{x,0},3]}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {line,[{location,"maps.erl",111}]}.
    {call,1,{f,81}}. % pairs/1
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[not_iterable]},
                                   {t_list,any,any},
                                   none,none,none}}]}}.
    {test,is_eq_exact,
          {f,85},
          [{tr,{x,0},
               {t_union,{t_atom,[not_iterable]},
                        {t_list,any,any},
                        none,none,none}},
           {atom,not_iterable}]}.
    {deallocate,1}.
    return.
  {label,85}.
    {test_heap,5,1}.
    {get_tuple_element,{y,0},0,{x,1}}.
    {get_tuple_element,{y,0},1,{x,2}}.
    {put_tuple2,{x,1},{list,[{x,1},{x,2}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,86}.
    {test,is_eq_exact,{f,87},[{x,0},{atom,none}]}.
    {move,nil,{x,0}}.
    return.
  {label,87}.
    {move,{atom,not_iterable},{x,0}}.
    return.


{function, fold, 3, 89}.
  {label,88}.
    {line,[{location,"maps.erl",120}]}.
    {func_info,{atom,maps},{atom,fold},3}.
  {label,89}.
    {test,is_function2,{f,91},[{x,0},{integer,3}]}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"maps.erl",121}]}.
    {call,1,{f,81}}. % pairs/1
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[not_iterable]},
                                   {t_list,any,any},
                                   none,none,none}}]}}.
    {test,is_eq_exact,
          {f,90},
          [{tr,{x,0},
               {t_union,{t_atom,[not_iterable]},
                        {t_list,any,any},
                        none,none,none}},
           {atom,not_iterable}]}.
    {test_heap,9,0}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{y,0}]}}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {put_list,{y,2},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {line,[{location,"maps.erl",122}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},3}.
  {label,90}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,2},{x,0}}.
    {call_last,3,{f,93},3}. % fold_1/3
  {label,91}.
    {test_heap,6,3}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,1},{x,2},{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"maps.erl",126}]}.
    {call_ext_only,3,{extfunc,erlang,error,3}}.


{function, fold_1, 3, 93}.
  {label,92}.
    {line,[{location,"maps.erl",128}]}.
    {func_info,{atom,maps},{atom,fold_1},3}.
  {label,93}.
    {'%',{var_info,{x,0},[{type,{t_fun,3,any,any}}]}}.
    {test,is_nonempty_list,{f,94},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,4}}.
    {test,is_tuple,{f,92},[{x,3}]}.
    {test,test_arity,{f,92},[{x,3},2]}.
    {allocate,2,5}.
    {move,{x,4},{y,0}}.
    {move,{x,0},{y,1}}.
    {get_tuple_element,{x,3},0,{x,0}}.
    {get_tuple_element,{x,3},1,{x,2}}.
    {move,{y,1},{x,3}}.
    {swap,{x,1},{x,2}}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,93},2}. % fold_1/3
  {label,94}.
    {test,is_nil,{f,92},[{x,2}]}.
    {move,{x,1},{x,0}}.
    return.


{function, foreach, 2, 96}.
  {label,95}.
    {line,[{location,"maps.erl",131}]}.
    {func_info,{atom,maps},{atom,foreach},2}.
  {label,96}.
    {test,is_function2,{f,98},[{x,0},{integer,2}]}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"maps.erl",132}]}.
    {call,1,{f,81}}. % pairs/1
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[not_iterable]},
                                   {t_list,any,any},
                                   none,none,none}}]}}.
    {test,is_eq_exact,
          {f,97},
          [{tr,{x,0},
               {t_union,{t_atom,[not_iterable]},
                        {t_list,any,any},
                        none,none,none}},
           {atom,not_iterable}]}.
    {test_heap,7,0}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{y,0}]}}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {line,[{location,"maps.erl",133}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.
  {label,97}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,100},2}. % foreach_1/2
  {label,98}.
    {test_heap,4,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"maps.erl",137}]}.
    {call_ext_only,3,{extfunc,erlang,error,3}}.


{function, foreach_1, 2, 100}.
  {label,99}.
    {line,[{location,"maps.erl",139}]}.
    {func_info,{atom,maps},{atom,foreach_1},2}.
  {label,100}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nonempty_list,{f,101},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,3}}.
    {test,is_tuple,{f,99},[{x,2}]}.
    {test,test_arity,{f,99},[{x,2},2]}.
    {allocate,2,4}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{y,1}}.
    {get_tuple_element,{x,2},0,{x,0}}.
    {get_tuple_element,{x,2},1,{x,1}}.
    {move,{y,1},{x,2}}.
    {line,[{location,"maps.erl",140}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,100},2}. % foreach_1/2
  {label,101}.
    {test,is_nil,{f,99},[{x,1}]}.
    {move,{atom,ok},{x,0}}.
    return.


{function, map, 2, 103}.
  {label,102}.
    {line,[{location,"maps.erl",145}]}.
    {func_info,{atom,maps},{atom,map},2}.
  {label,103}.
    {test,is_function2,{f,105},[{x,0},{integer,2}]}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"maps.erl",146}]}.
    {call,1,{f,81}}. % pairs/1
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[not_iterable]},
                                   {t_list,any,any},
                                   none,none,none}}]}}.
    {test,is_eq_exact,
          {f,104},
          [{tr,{x,0},
               {t_union,{t_atom,[not_iterable]},
                        {t_list,any,any},
                        none,none,none}},
           {atom,not_iterable}]}.
    {test_heap,7,0}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{y,0}]}}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {line,[{location,"maps.erl",147}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.
  {label,104}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {trim,2,0}.
    {line,[{location,"maps.erl",148}]}.
    {call,2,{f,107}}. % map_1/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {call_ext_last,1,{extfunc,maps,from_list,1},0}.
  {label,105}.
    {test_heap,4,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"maps.erl",151}]}.
    {call_ext_only,3,{extfunc,erlang,error,3}}.


{function, map_1, 2, 107}.
  {label,106}.
    {line,[{location,"maps.erl",153}]}.
    {func_info,{atom,maps},{atom,map_1},2}.
  {label,107}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nonempty_list,{f,108},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,3}}.
    {test,is_tuple,{f,106},[{x,2}]}.
    {test,test_arity,{f,106},[{x,2},2]}.
    {allocate,3,4}.
    {move,{x,3},{y,1}}.
    {move,{x,0},{y,2}}.
    {get_tuple_element,{x,2},0,{y,0}}.
    {get_tuple_element,{x,2},1,{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {swap,{y,2},{x,0}}.
    {move,{y,1},{x,1}}.
    {move,{y,0},{y,1}}.
    {trim,1,2}.
    {call,2,{f,107}}. % map_1/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,0},{y,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,108}.
    {test,is_nil,{f,106},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, filter, 2, 110}.
  {label,109}.
    {line,[{location,"maps.erl",156}]}.
    {func_info,{atom,maps},{atom,filter},2}.
  {label,110}.
    {test,is_function2,{f,112},[{x,0},{integer,2}]}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"maps.erl",157}]}.
    {call,1,{f,81}}. % pairs/1
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[not_iterable]},
                                   {t_list,any,any},
                                   none,none,none}}]}}.
    {test,is_eq_exact,
          {f,111},
          [{tr,{x,0},
               {t_union,{t_atom,[not_iterable]},
                        {t_list,any,any},
                        none,none,none}},
           {atom,not_iterable}]}.
    {test_heap,7,0}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{y,0}]}}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {line,[{location,"maps.erl",158}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.
  {label,111}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {trim,2,0}.
    {line,[{location,"maps.erl",159}]}.
    {call,2,{f,114}}. % filter_1/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {call_ext_last,1,{extfunc,maps,from_list,1},0}.
  {label,112}.
    {test_heap,4,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"maps.erl",162}]}.
    {call_ext_only,3,{extfunc,erlang,error,3}}.


{function, filter_1, 2, 114}.
  {label,113}.
    {line,[{location,"maps.erl",164}]}.
    {func_info,{atom,maps},{atom,filter_1},2}.
  {label,114}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nonempty_list,{f,117},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,3}}.
    {test,is_tuple,{f,113},[{x,2}]}.
    {test,test_arity,{f,113},[{x,2},2]}.
    {allocate,3,4}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,0},{y,2}}.
    {get_tuple_element,{x,2},0,{x,0}}.
    {get_tuple_element,{x,2},1,{x,1}}.
    {move,{y,2},{x,2}}.
    {line,[{location,"maps.erl",165}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,118},
                {list,[{atom,false},{f,116},{atom,true},{f,115}]}}.
  {label,115}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {line,[{location,"maps.erl",166}]}.
    {call,2,{f,114}}. % filter_1/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,116}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,2,{f,114},3}. % filter_1/2
  {label,117}.
    {test,is_nil,{f,113},[{x,1}]}.
    {move,nil,{x,0}}.
    return.
  {label,118}.
    {line,[{location,"maps.erl",165}]}.
    {case_end,{x,0}}.


{function, filtermap, 2, 120}.
  {label,119}.
    {line,[{location,"maps.erl",172}]}.
    {func_info,{atom,maps},{atom,filtermap},2}.
  {label,120}.
    {test,is_function2,{f,122},[{x,0},{integer,2}]}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"maps.erl",173}]}.
    {call,1,{f,81}}. % pairs/1
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[not_iterable]},
                                   {t_list,any,any},
                                   none,none,none}}]}}.
    {test,is_eq_exact,
          {f,121},
          [{tr,{x,0},
               {t_union,{t_atom,[not_iterable]},
                        {t_list,any,any},
                        none,none,none}},
           {atom,not_iterable}]}.
    {test_heap,7,0}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{y,0}]}}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {line,[{location,"maps.erl",174}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.
  {label,121}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {trim,2,0}.
    {line,[{location,"maps.erl",175}]}.
    {call,2,{f,124}}. % filtermap_1/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {call_ext_last,1,{extfunc,maps,from_list,1},0}.
  {label,122}.
    {test_heap,4,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"maps.erl",178}]}.
    {call_ext_only,3,{extfunc,erlang,error,3}}.


{function, filtermap_1, 2, 124}.
  {label,123}.
    {line,[{location,"maps.erl",180}]}.
    {func_info,{atom,maps},{atom,filtermap_1},2}.
  {label,124}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nonempty_list,{f,128},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,3}}.
    {test,is_tuple,{f,123},[{x,2}]}.
    {test,test_arity,{f,123},[{x,2},2]}.
    {allocate,5,4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,0},{y,4}}.
    {get_tuple_element,{x,2},0,{y,1}}.
    {get_tuple_element,{x,2},1,{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"maps.erl",181}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {move,{x,0},{y,0}}.
    {test,is_tuple,{f,125},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,129},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,true}]}.
    {move,{y,3},{x,1}}.
    {move,{y,4},{x,0}}.
    {move,{y,0},{y,4}}.
    {move,{y,1},{y,3}}.
    {trim,3,2}.
    {line,[{location,"maps.erl",183}]}.
    {call,2,{f,124}}. % filtermap_1/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {get_tuple_element,{y,1},1,{x,1}}.
    {put_tuple2,{x,1},{list,[{y,0},{x,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,125}.
    {select_val,{x,0},
                {f,129},
                {list,[{atom,false},{f,127},{atom,true},{f,126}]}}.
  {label,126}.
    {move,{y,3},{x,1}}.
    {move,{y,4},{x,0}}.
    {move,{y,2},{y,4}}.
    {trim,4,1}.
    {line,[{location,"maps.erl",182}]}.
    {call,2,{f,124}}. % filtermap_1/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,127}.
    {move,{y,3},{x,1}}.
    {move,{y,4},{x,0}}.
    {call_last,2,{f,124},5}. % filtermap_1/2
  {label,128}.
    {test,is_nil,{f,123},[{x,1}]}.
    {move,nil,{x,0}}.
    return.
  {label,129}.
    {line,[{location,"maps.erl",181}]}.
    {case_end,{x,0}}.


{function, intersect, 2, 131}.
  {label,130}.
    {line,[{location,"maps.erl",191}]}.
    {func_info,{atom,maps},{atom,intersect},2}.
  {label,131}.
    {test,is_map,{f,133},[{x,0}]}.
    {test,is_map,{f,133},[{x,1}]}.
    {line,[{location,"maps.erl",192}]}.
    {gc_bif,map_size,{f,0},2,[{tr,{x,0},{t_map,any,any}}],{x,2}}.
    {gc_bif,map_size,{f,0},3,[{tr,{x,1},{t_map,any,any}}],{x,3}}.
    {test,is_ge,
          {f,132},
          [{tr,{x,3},{t_integer,{0,288230376151711743}}},
           {tr,{x,2},{t_integer,{0,288230376151711743}}}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"maps.erl",193}]}.
    {call_ext,1,{extfunc,maps,keys,1}}.
    {move,{y,0},{x,1}}.
    {trim,1,0}.
    {call,2,{f,135}}. % from_other/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {call_ext_last,1,{extfunc,maps,from_list,1},0}.
  {label,132}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"maps.erl",194}]}.
    {call_ext,1,{extfunc,maps,to_list,1}}.
    {move,{y,0},{x,1}}.
    {trim,1,0}.
    {call,2,{f,139}}. % in_other/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {call_ext_last,1,{extfunc,maps,from_list,1},0}.
  {label,133}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"maps.erl",197}]}.
    {call,2,{f,185}}. % first_bad_map/2
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{1 => {t_atom,[badmap]}}}}]}}.
    {test_heap,4,1}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.


{function, from_other, 2, 135}.
  {label,134}.
    {line,[{location,"maps.erl",199}]}.
    {func_info,{atom,maps},{atom,from_other},2}.
  {label,135}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_map,any,any}}]}}.
    {test,is_nonempty_list,{f,137},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {get_map_elements,{f,136},{tr,{x,1},{t_map,any,any}},{list,[{x,2},{x,3}]}}.
    {allocate,2,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {line,[{location,"maps.erl",201}]}.
    {call,2,{f,135}}. % from_other/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,1},{y,0}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,136}.
    {call_only,2,{f,135}}. % from_other/2
  {label,137}.
    return.


{function, in_other, 2, 139}.
  {label,138}.
    {line,[{location,"maps.erl",207}]}.
    {func_info,{atom,maps},{atom,in_other},2}.
  {label,139}.
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_map,any,any}}]}}.
    {test,is_nonempty_list,{f,141},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {get_tuple_element,{x,2},0,{x,3}}.
    {test,has_map_fields,{f,140},{x,1},{list,[{x,3}]}}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"maps.erl",209}]}.
    {call,2,{f,139}}. % in_other/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,140}.
    {call_only,2,{f,139}}. % in_other/2
  {label,141}.
    return.


{function, intersect_with, 3, 143}.
  {label,142}.
    {line,[{location,"maps.erl",215}]}.
    {func_info,{atom,maps},{atom,intersect_with},3}.
  {label,143}.
    {test,is_function2,{f,145},[{x,0},{integer,3}]}.
    {test,is_map,{f,145},[{x,1}]}.
    {test,is_map,{f,145},[{x,2}]}.
    {line,[{location,"maps.erl",216}]}.
    {gc_bif,map_size,{f,0},3,[{tr,{x,1},{t_map,any,any}}],{x,3}}.
    {gc_bif,map_size,{f,0},4,[{tr,{x,2},{t_map,any,any}}],{x,4}}.
    {test,is_ge,
          {f,144},
          [{tr,{x,4},{t_integer,{0,288230376151711743}}},
           {tr,{x,3},{t_integer,{0,288230376151711743}}}]}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"maps.erl",217}]}.
    {call_ext,1,{extfunc,maps,to_list,1}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {trim,2,0}.
    {call,3,{f,147}}. % combine/3
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {call_ext_last,1,{extfunc,maps,from_list,1},0}.
  {label,144}.
    {allocate,2,3}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"maps.erl",218}]}.
    {call_ext,1,{extfunc,maps,to_list,1}}.
    {swap,{y,1},{x,0}}.
    {call,1,{f,159}}. % turned/1
    {'%',{var_info,{x,0},[{type,{t_fun,3,{'-turned/1-fun-0-',4},any}}]}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {trim,2,0}.
    {call,3,{f,147}}. % combine/3
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {call_ext_last,1,{extfunc,maps,from_list,1},0}.
  {label,145}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"maps.erl",221}]}.
    {call,3,{f,182}}. % bad_fun_or_map/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,
                     {t_atom,[badarg]},
                     none,none,
                     [{{2,{t_atom,[badmap]}},
                       {t_tuple,2,true,#{1 => {t_atom,[badmap]}}}}],
                     none}}]}}.
    {test_heap,6,1}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {put_list,{y,2},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {call_ext_last,3,{extfunc,erlang,error,3},3}.


{function, combine, 3, 147}.
  {label,146}.
    {line,[{location,"maps.erl",223}]}.
    {func_info,{atom,maps},{atom,combine},3}.
  {label,147}.
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_map,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_fun,3,any,any}}]}}.
    {test,is_nonempty_list,{f,149},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,0}}.
    {get_tuple_element,{x,3},0,{x,4}}.
    {get_map_elements,{f,148},{tr,{x,1},{t_map,any,any}},{list,[{x,4},{x,5}]}}.
    {allocate,4,6}.
    {move,{x,4},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {get_tuple_element,{x,3},1,{x,1}}.
    {move,{x,2},{x,3}}.
    {move,{x,5},{x,2}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"maps.erl",225}]}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {move,{y,1},{x,3}}.
    {move,{y,3},{x,1}}.
    {move,{x,0},{y,3}}.
    {move,{y,2},{x,2}}.
    {move,{y,0},{y,2}}.
    {trim,2,2}.
    {move,{x,3},{x,0}}.
    {call,3,{f,147}}. % combine/3
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,0},{y,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,148}.
    {call_only,3,{f,147}}. % combine/3
  {label,149}.
    return.


{function, merge_with, 3, 151}.
  {label,150}.
    {line,[{location,"maps.erl",231}]}.
    {func_info,{atom,maps},{atom,merge_with},3}.
  {label,151}.
    {test,is_function2,{f,153},[{x,0},{integer,3}]}.
    {test,is_map,{f,153},[{x,1}]}.
    {test,is_map,{f,153},[{x,2}]}.
    {line,[{location,"maps.erl",232}]}.
    {gc_bif,map_size,{f,0},3,[{tr,{x,1},{t_map,any,any}}],{x,3}}.
    {gc_bif,map_size,{f,0},4,[{tr,{x,2},{t_map,any,any}}],{x,4}}.
    {test,is_lt,
          {f,152},
          [{tr,{x,4},{t_integer,{0,288230376151711743}}},
           {tr,{x,3},{t_integer,{0,288230376151711743}}}]}.
    {allocate,2,3}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"maps.erl",233}]}.
    {call_ext,1,{extfunc,maps,to_list,1}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {call_last,3,{f,155},2}. % merge_into/3
  {label,152}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"maps.erl",234}]}.
    {call_ext,1,{extfunc,maps,to_list,1}}.
    {swap,{y,1},{x,0}}.
    {call,1,{f,159}}. % turned/1
    {'%',{var_info,{x,0},[{type,{t_fun,3,{'-turned/1-fun-0-',4},any}}]}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,155},2}. % merge_into/3
  {label,153}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"maps.erl",237}]}.
    {call,3,{f,182}}. % bad_fun_or_map/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,
                     {t_atom,[badarg]},
                     none,none,
                     [{{2,{t_atom,[badmap]}},
                       {t_tuple,2,true,#{1 => {t_atom,[badmap]}}}}],
                     none}}]}}.
    {test_heap,6,1}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{y,1},{x,1},{x,1}}.
    {put_list,{y,2},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {call_ext_last,3,{extfunc,erlang,error,3},3}.


{function, merge_into, 3, 155}.
  {label,154}.
    {line,[{location,"maps.erl",240}]}.
    {func_info,{atom,maps},{atom,merge_into},3}.
  {label,155}.
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_map,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_fun,3,any,any}}]}}.
    {test,is_nonempty_list,{f,157},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,0}}.
    {get_tuple_element,{x,3},0,{x,4}}.
    {get_tuple_element,{x,3},1,{x,3}}.
    {get_map_elements,{f,156},{tr,{x,1},{t_map,any,any}},{list,[{x,4},{x,5}]}}.
    {allocate,4,6}.
    {move,{x,4},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,5},{x,1}}.
    {swap,{x,3},{x,2}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"maps.erl",242}]}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {put_map_exact,{f,0},{y,3},{x,1},1,{list,[{y,0},{x,0}]}}.
    {move,{y,2},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,155},4}. % merge_into/3
  {label,156}.
    {put_map_assoc,{f,0},{x,1},{x,1},5,{list,[{x,4},{x,3}]}}.
    {call_only,3,{f,155}}. % merge_into/3
  {label,157}.
    {move,{x,1},{x,0}}.
    return.


{function, turned, 1, 159}.
  {label,158}.
    {line,[{location,"maps.erl",248}]}.
    {func_info,{atom,maps},{atom,turned},1}.
  {label,159}.
    {'%',{var_info,{x,0},[{type,{t_fun,3,any,any}}]}}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,192},0,0,{x,0},{list,[{x,0}]}}.
    return.


{function, groups_from_list, 2, 161}.
  {label,160}.
    {line,[{location,"maps.erl",252}]}.
    {func_info,{atom,maps},{atom,groups_from_list},2}.
  {label,161}.
    {test,is_function2,{f,164},[{x,0},{integer,1}]}.
    {allocate,3,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {'try',{y,2},{f,162}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"maps.erl",253}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {try_end,{y,2}}.
    {move,{x,0},{x,1}}.
    {move,{literal,#{}},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,166},3}. % group/3
  {label,162}.
    {try_case,{y,2}}.
    {test,is_eq_exact,
          {f,163},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {test_heap,4,0}.
    {put_list,{y,0},nil,{x,0}}.
    {put_list,{y,1},{x,0},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{scope,[0]},{location,"maps.erl",256}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},3}.
  {label,163}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.
  {label,164}.
    {test_heap,4,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{scope,[3]},{location,"maps.erl",259}]}.
    {call_ext_only,3,{extfunc,erlang,error,3}}.


{function, group, 3, 166}.
  {label,165}.
    {line,[{location,"maps.erl",261}]}.
    {func_info,{atom,maps},{atom,group},3}.
  {label,166}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_map,any,{t_cons,any,nil}}}]}}.
    {test,is_nonempty_list,{f,168},[{x,1}]}.
    {allocate,4,3}.
    {move,{x,2},{y,2}}.
    {move,{x,0},{y,3}}.
    {get_list,{x,1},{y,1},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"maps.erl",262}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {get_map_elements,{f,167},
                      {tr,{y,2},{t_map,any,{t_cons,any,nil}}},
                      {list,[{x,0},{x,1}]}}.
    {test_heap,2,2}.
    {put_list,{y,1},{x,1},{x,1}}.
    {line,[{location,"maps.erl",264}]}.
    {put_map_exact,{f,0},{y,2},{x,2},2,{list,[{x,0},{x,1}]}}.
    {move,{y,0},{x,1}}.
    {move,{y,3},{x,0}}.
    {call_last,3,{f,166},4}. % group/3
  {label,167}.
    {test_heap,2,1}.
    {put_list,{y,1},nil,{x,1}}.
    {put_map_assoc,{f,0},{y,2},{x,2},2,{list,[{x,0},{x,1}]}}.
    {move,{y,0},{x,1}}.
    {move,{y,3},{x,0}}.
    {call_last,3,{f,166},4}. % group/3
  {label,168}.
    {move,{x,2},{x,0}}.
    return.


{function, groups_from_list, 3, 170}.
  {label,169}.
    {line,[{location,"maps.erl",270}]}.
    {func_info,{atom,maps},{atom,groups_from_list},3}.
  {label,170}.
    {test,is_function2,{f,173},[{x,0},{integer,1}]}.
    {test,is_function2,{f,173},[{x,1},{integer,1}]}.
    {allocate,4,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {'try',{y,3},{f,171}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"maps.erl",271}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {try_end,{y,3}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{literal,#{}},{x,3}}.
    {move,{y,2},{x,0}}.
    {call_last,4,{f,175},4}. % group/4
  {label,171}.
    {try_case,{y,3}}.
    {test,is_eq_exact,
          {f,172},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {test_heap,6,0}.
    {put_list,{y,0},nil,{x,0}}.
    {put_list,{y,1},{x,0},{x,0}}.
    {put_list,{y,2},{x,0},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{scope,[0]},{location,"maps.erl",274}]}.
    {call_ext_last,3,{extfunc,erlang,error,3},4}.
  {label,172}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.
  {label,173}.
    {test_heap,6,3}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,1},{x,2},{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{literal,[{error_info,#{module => erl_stdlib_errors}}]},{x,2}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{scope,[3]},{location,"maps.erl",277}]}.
    {call_ext_only,3,{extfunc,erlang,error,3}}.


{function, group, 4, 175}.
  {label,174}.
    {line,[{location,"maps.erl",279}]}.
    {func_info,{atom,maps},{atom,group},4}.
  {label,175}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_map,any,{t_cons,any,nil}}}]}}.
    {test,is_nonempty_list,{f,177},[{x,2}]}.
    {allocate,5,4}.
    {move,{x,3},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {get_list,{x,2},{y,1},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"maps.erl",280}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {swap,{y,1},{x,0}}.
    {move,{y,3},{x,1}}.
    {line,[{location,"maps.erl",281}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {get_map_elements,{f,176},
                      {tr,{y,2},{t_map,any,{t_cons,any,nil}}},
                      {list,[{y,1},{x,1}]}}.
    {test_heap,2,2}.
    {put_list,{x,0},{x,1},{x,0}}.
    {line,[{location,"maps.erl",283}]}.
    {put_map_exact,{f,0},{y,2},{x,3},1,{list,[{y,1},{x,0}]}}.
    {move,{y,0},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{y,4},{x,0}}.
    {call_last,4,{f,175},5}. % group/4
  {label,176}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_map_assoc,{f,0},{y,2},{x,3},1,{list,[{y,1},{x,0}]}}.
    {move,{y,0},{x,2}}.
    {move,{y,3},{x,1}}.
    {move,{y,4},{x,0}}.
    {call_last,4,{f,175},5}. % group/4
  {label,177}.
    {move,{x,3},{x,0}}.
    return.


{function, bad_map_or_argument, 1, 179}.
  {label,178}.
    {line,[{location,"maps.erl",291}]}.
    {func_info,{atom,maps},{atom,bad_map_or_argument},1}.
  {label,179}.
    {test,is_map,{f,180},[{x,0}]}.
    {move,{atom,badarg},{x,0}}.
    return.
  {label,180}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,0}]}}.
    return.


{function, bad_fun_or_map, 3, 182}.
  {label,181}.
    {line,[{location,"maps.erl",294}]}.
    {func_info,{atom,maps},{atom,bad_fun_or_map},3}.
  {label,182}.
    {test,is_function2,{f,183},[{x,0},{integer,3}]}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,185}}. % first_bad_map/2
  {label,183}.
    {move,{atom,badarg},{x,0}}.
    return.


{function, first_bad_map, 2, 185}.
  {label,184}.
    {line,[{location,"maps.erl",297}]}.
    {func_info,{atom,maps},{atom,first_bad_map},2}.
  {label,185}.
    {test,is_map,{f,186},[{x,0}]}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,1}]}}.
    return.
  {label,186}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,badmap},{x,0}]}}.
    return.


{function, module_info, 0, 188}.
  {label,187}.
    {line,[]}.
    {func_info,{atom,maps},{atom,module_info},0}.
  {label,188}.
    {move,{atom,maps},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 190}.
  {label,189}.
    {line,[]}.
    {func_info,{atom,maps},{atom,module_info},1}.
  {label,190}.
    {move,{x,0},{x,1}}.
    {move,{atom,maps},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-turned/1-fun-0-', 4, 192}.
  {label,191}.
    {line,[{location,"maps.erl",248}]}.
    {func_info,{atom,maps},{atom,'-turned/1-fun-0-'},4}.
  {label,192}.
    {'%',{var_info,{x,3},[{type,{t_fun,3,any,any}}]}}.
    {allocate,0,4}.
    {swap,{x,1},{x,2}}.
    {call_fun2,{atom,safe},3,{tr,{x,3},{t_fun,3,any,any}}}.
    {deallocate,0}.
    return.


{function, '-before/1-fun-0-', 3, 194}.
  {label,193}.
    {line,[{location,"maps.erl",89}]}.
    {func_info,{atom,maps},{atom,'-before/1-fun-0-'},3}.
  {label,194}.
    {'%',{var_info,{x,2},[{type,{t_fun,2,any,any}}]}}.
    {test,is_tuple,{f,195},[{x,0}]}.
    {test,test_arity,{f,195},[{x,0},2]}.
    {test,is_tuple,{f,195},[{x,1}]}.
    {test,test_arity,{f,195},[{x,1},2]}.
    {allocate,0,3}.
    {get_tuple_element,{x,1},0,{x,1}}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {deallocate,0}.
    return.
  {label,195}.
    {call_only,2,{f,199}}. % '-before/1-inlined-0-'/2


{function, '-iterator/2-fun-1-', 2, 197}.
  {label,196}.
    {line,[{location,"maps.erl",85}]}.
    {func_info,{atom,maps},{atom,'-iterator/2-fun-1-'},2}.
  {label,197}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,67}}. % arrange/2


{function, '-before/1-inlined-0-', 2, 199}.
  {label,198}.
    {line,[{location,"maps.erl",89}]}.
    {func_info,{atom,maps},{atom,'-before/1-inlined-0-'},2}.
  {label,199}.
    {jump,{f,198}}.
