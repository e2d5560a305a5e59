{module, proplists}.  %% version = 0

{exports, [{append_values,2},
           {compact,1},
           {delete,2},
           {expand,2},
           {from_map,1},
           {get_all_values,2},
           {get_bool,2},
           {get_keys,1},
           {get_value,2},
           {get_value,3},
           {is_defined,2},
           {lookup,2},
           {lookup_all,2},
           {module_info,0},
           {module_info,1},
           {normalize,2},
           {property,1},
           {property,2},
           {split,2},
           {substitute_aliases,2},
           {substitute_negations,2},
           {to_map,1},
           {to_map,2},
           {unfold,1}]}.

{attributes, []}.

{labels, 156}.


{function, property, 1, 2}.
  {label,1}.
    {line,[{location,"proplists.erl",9}]}.
    {func_info,{atom,proplists},{atom,property},1}.
  {label,2}.
    {test,is_tuple,{f,3},[{x,0}]}.
    {test,test_arity,{f,3},[{x,0},2]}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {test,is_eq_exact,{f,3},[{x,1},{atom,true}]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_atom,{f,3},[{x,1}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,3}.
    return.


{function, property, 2, 5}.
  {label,4}.
    {line,[{location,"proplists.erl",12}]}.
    {func_info,{atom,proplists},{atom,property},2}.
  {label,5}.
    {test,is_eq_exact,{f,6},[{x,1},{atom,true}]}.
    {test,is_atom,{f,6},[{x,0}]}.
    return.
  {label,6}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    return.


{function, unfold, 1, 8}.
  {label,7}.
    {line,[{location,"proplists.erl",15}]}.
    {func_info,{atom,proplists},{atom,unfold},1}.
  {label,8}.
    {test,is_nonempty_list,{f,10},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_atom,{f,9},[{x,1}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call,1,{f,8}}. % unfold/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,0},{atom,true}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,9}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"proplists.erl",16}]}.
    {call,1,{f,8}}. % unfold/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,10}.
    {test,is_nil,{f,7},[{x,0}]}.
    return.


{function, compact, 1, 12}.
  {label,11}.
    {line,[{location,"proplists.erl",19}]}.
    {func_info,{atom,proplists},{atom,compact},1}.
  {label,12}.
    {call_only,1,{f,153}}. % '-compact/1-lc$^0/1-0-'/1


{function, lookup, 2, 14}.
  {label,13}.
    {line,[{location,"proplists.erl",23}]}.
    {func_info,{atom,proplists},{atom,lookup},2}.
  {label,14}.
    {test,is_nonempty_list,{f,17},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_atom,{f,15},[{x,2}]}.
    {test,is_eq_exact,{f,15},[{tr,{x,2},{t_atom,any}},{x,0}]}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{atom,true}]}}.
    return.
  {label,15}.
    {bif,tuple_size,{f,16},[{x,2}],{x,3}}.
    {test,is_ge,{f,16},[{tr,{x,3},{t_integer,{0,16777215}}},{integer,1}]}.
    {bif,element,{f,16},[{integer,1},{tr,{x,2},{t_tuple,0,false,#{}}}],{x,3}}.
    {test,is_eq_exact,{f,16},[{x,3},{x,0}]}.
    {move,{x,2},{x,0}}.
    return.
  {label,16}.
    {call_only,2,{f,14}}. % lookup/2
  {label,17}.
    {test,is_nil,{f,13},[{x,1}]}.
    {move,{atom,none},{x,0}}.
    return.


{function, lookup_all, 2, 19}.
  {label,18}.
    {line,[{location,"proplists.erl",32}]}.
    {func_info,{atom,proplists},{atom,lookup_all},2}.
  {label,19}.
    {test,is_nonempty_list,{f,22},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_atom,{f,20},[{x,2}]}.
    {test,is_eq_exact,{f,20},[{tr,{x,2},{t_atom,any}},{x,0}]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {line,[{location,"proplists.erl",34}]}.
    {call,2,{f,19}}. % lookup_all/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,1,false,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,0},{atom,true}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,20}.
    {bif,tuple_size,{f,21},[{x,2}],{x,3}}.
    {test,is_ge,{f,21},[{tr,{x,3},{t_integer,{0,16777215}}},{integer,1}]}.
    {bif,element,{f,21},[{integer,1},{tr,{x,2},{t_tuple,0,false,#{}}}],{x,3}}.
    {test,is_eq_exact,{f,21},[{x,3},{x,0}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"proplists.erl",35}]}.
    {call,2,{f,19}}. % lookup_all/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,1,false,#{}},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,21}.
    {call_only,2,{f,19}}. % lookup_all/2
  {label,22}.
    {test,is_nil,{f,18},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, is_defined, 2, 24}.
  {label,23}.
    {line,[{location,"proplists.erl",41}]}.
    {func_info,{atom,proplists},{atom,is_defined},2}.
  {label,24}.
    {test,is_nonempty_list,{f,28},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_atom,{f,25},[{x,2}]}.
    {test,is_ne_exact,{f,26},[{tr,{x,2},{t_atom,any}},{x,0}]}.
  {label,25}.
    {bif,tuple_size,{f,27},[{x,2}],{x,3}}.
    {test,is_ge,{f,27},[{tr,{x,3},{t_integer,{0,16777215}}},{integer,1}]}.
    {bif,element,{f,27},[{integer,1},{tr,{x,2},{t_tuple,0,false,#{}}}],{x,2}}.
    {test,is_eq_exact,{f,27},[{x,2},{x,0}]}.
  {label,26}.
    {move,{atom,true},{x,0}}.
    return.
  {label,27}.
    {call_only,2,{f,24}}. % is_defined/2
  {label,28}.
    {test,is_nil,{f,23},[{x,1}]}.
    {move,{atom,false},{x,0}}.
    return.


{function, get_value, 2, 30}.
  {label,29}.
    {line,[{location,"proplists.erl",50}]}.
    {func_info,{atom,proplists},{atom,get_value},2}.
  {label,30}.
    {move,{atom,undefined},{x,2}}.
    {call_only,3,{f,32}}. % get_value/3


{function, get_value, 3, 32}.
  {label,31}.
    {line,[{location,"proplists.erl",52}]}.
    {func_info,{atom,proplists},{atom,get_value},3}.
  {label,32}.
    {test,is_nonempty_list,{f,35},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,1}}.
    {test,is_atom,{f,33},[{x,3}]}.
    {test,is_eq_exact,{f,33},[{tr,{x,3},{t_atom,any}},{x,0}]}.
    {move,{atom,true},{x,0}}.
    return.
  {label,33}.
    {bif,tuple_size,{f,34},[{x,3}],{x,4}}.
    {test,is_ge,{f,34},[{tr,{x,4},{t_integer,{0,16777215}}},{integer,1}]}.
    {bif,element,{f,34},[{integer,1},{tr,{x,3},{t_tuple,0,false,#{}}}],{x,4}}.
    {test,is_eq_exact,{f,34},[{x,4},{x,0}]}.
    {test,test_arity,{f,36},[{x,3},2]}.
    {get_tuple_element,{x,3},1,{x,0}}.
    return.
  {label,34}.
    {call_only,3,{f,32}}. % get_value/3
  {label,35}.
    {test,is_nil,{f,31},[{x,1}]}.
  {label,36}.
    {move,{x,2},{x,0}}.
    return.


{function, get_bool, 2, 38}.
  {label,37}.
    {line,[{location,"proplists.erl",67}]}.
    {func_info,{atom,proplists},{atom,get_bool},2}.
  {label,38}.
    {test,is_nonempty_list,{f,41},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_atom,{f,39},[{x,2}]}.
    {test,is_eq_exact,{f,39},[{tr,{x,2},{t_atom,any}},{x,0}]}.
    {move,{atom,true},{x,0}}.
    return.
  {label,39}.
    {bif,tuple_size,{f,40},[{x,2}],{x,3}}.
    {test,is_ge,{f,40},[{tr,{x,3},{t_integer,{0,16777215}}},{integer,1}]}.
    {bif,element,{f,40},[{integer,1},{tr,{x,2},{t_tuple,0,false,#{}}}],{x,3}}.
    {test,is_eq_exact,{f,40},[{x,3},{x,0}]}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{x,0},{atom,true}]}}.
    {bif,'=:=',
         {f,0},
         [{tr,{x,2},{t_tuple,1,false,#{}}},
          {tr,{x,0},{t_tuple,2,true,#{2 => {t_atom,[true]}}}}],
         {x,0}}.
    return.
  {label,40}.
    {call_only,2,{f,38}}. % get_bool/2
  {label,41}.
    {test,is_nil,{f,37},[{x,1}]}.
    {move,{atom,false},{x,0}}.
    return.


{function, get_all_values, 2, 43}.
  {label,42}.
    {line,[{location,"proplists.erl",76}]}.
    {func_info,{atom,proplists},{atom,get_all_values},2}.
  {label,43}.
    {test,is_nonempty_list,{f,46},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_tuple,{f,44},[{x,2}]}.
    {test,test_arity,{f,44},[{x,2},2]}.
    {get_tuple_element,{x,2},0,{x,3}}.
    {get_tuple_element,{x,2},1,{x,4}}.
    {test,is_eq_exact,{f,44},[{x,3},{x,0}]}.
    {allocate,1,5}.
    {move,{x,4},{y,0}}.
    {call,2,{f,43}}. % get_all_values/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,44}.
    {test,is_eq_exact,{f,45},[{x,2},{x,0}]}.
    {test,is_atom,{f,45},[{x,0}]}.
    {allocate,0,2}.
    {line,[{location,"proplists.erl",77}]}.
    {call,2,{f,43}}. % get_all_values/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{atom,true},{x,0},{x,0}}.
    {deallocate,0}.
    return.
  {label,45}.
    {call_only,2,{f,43}}. % get_all_values/2
  {label,46}.
    {test,is_nil,{f,42},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, append_values, 2, 48}.
  {label,47}.
    {line,[{location,"proplists.erl",81}]}.
    {func_info,{atom,proplists},{atom,append_values},2}.
  {label,48}.
    {test,is_nonempty_list,{f,52},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_tuple,{f,50},[{x,2}]}.
    {test,test_arity,{f,50},[{x,2},2]}.
    {get_tuple_element,{x,2},0,{x,3}}.
    {test,is_eq_exact,{f,50},[{x,3},{x,0}]}.
    {get_tuple_element,{x,2},1,{x,2}}.
    {test,is_list,{f,49},[{x,2}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {call,2,{f,48}}. % append_values/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,erlang,'++',2},1}.
  {label,49}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"proplists.erl",82}]}.
    {call,2,{f,48}}. % append_values/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,50}.
    {test,is_eq_exact,{f,51},[{x,2},{x,0}]}.
    {test,is_atom,{f,51},[{x,0}]}.
    {allocate,0,2}.
    {line,[{location,"proplists.erl",83}]}.
    {call,2,{f,48}}. % append_values/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{atom,true},{x,0},{x,0}}.
    {deallocate,0}.
    return.
  {label,51}.
    {call_only,2,{f,48}}. % append_values/2
  {label,52}.
    {test,is_nil,{f,47},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, get_keys, 1, 54}.
  {label,53}.
    {line,[{location,"proplists.erl",87}]}.
    {func_info,{atom,proplists},{atom,get_keys},1}.
  {label,54}.
    {allocate,0,1}.
    {move,{literal,#{}},{x,1}}.
    {call,2,{f,56}}. % keys/2
    {'%',{var_info,{x,0},[{type,{t_map,any,{t_atom,[true]}}}]}}.
    {call_ext_last,1,{extfunc,maps,keys,1},0}.


{function, keys, 2, 56}.
  {label,55}.
    {line,[{location,"proplists.erl",89}]}.
    {func_info,{atom,proplists},{atom,keys},2}.
  {label,56}.
    {'%',{var_info,{x,1},[{type,{t_map,any,{t_atom,[true]}}}]}}.
    {test,is_nonempty_list,{f,59},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_atom,{f,57},[{x,2}]}.
    {put_map_assoc,{f,0},{x,1},{x,1},3,{list,[{x,2},{atom,true}]}}.
    {call_only,2,{f,56}}. % keys/2
  {label,57}.
    {bif,tuple_size,{f,58},[{x,2}],{x,3}}.
    {test,is_ge,{f,58},[{tr,{x,3},{t_integer,{0,16777215}}},{integer,1}]}.
    {line,[{location,"proplists.erl",92}]}.
    {bif,element,{f,0},[{integer,1},{tr,{x,2},{t_tuple,0,false,#{}}}],{x,2}}.
    {put_map_assoc,{f,0},{x,1},{x,1},3,{list,[{x,2},{atom,true}]}}.
    {call_only,2,{f,56}}. % keys/2
  {label,58}.
    {call_only,2,{f,56}}. % keys/2
  {label,59}.
    {test,is_nil,{f,55},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, delete, 2, 61}.
  {label,60}.
    {line,[{location,"proplists.erl",100}]}.
    {func_info,{atom,proplists},{atom,delete},2}.
  {label,61}.
    {test,is_nonempty_list,{f,65},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_atom,{f,62},[{x,2}]}.
    {test,is_ne_exact,{f,63},[{tr,{x,2},{t_atom,any}},{x,0}]}.
  {label,62}.
    {bif,tuple_size,{f,64},[{x,2}],{x,3}}.
    {test,is_ge,{f,64},[{tr,{x,3},{t_integer,{0,16777215}}},{integer,1}]}.
    {bif,element,{f,64},[{integer,1},{tr,{x,2},{t_tuple,0,false,#{}}}],{x,3}}.
    {test,is_eq_exact,{f,64},[{x,3},{x,0}]}.
  {label,63}.
    {call_only,2,{f,61}}. % delete/2
  {label,64}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"proplists.erl",104}]}.
    {call,2,{f,61}}. % delete/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,65}.
    {test,is_nil,{f,60},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, substitute_aliases, 2, 67}.
  {label,66}.
    {line,[{location,"proplists.erl",109}]}.
    {func_info,{atom,proplists},{atom,substitute_aliases},2}.
  {label,67}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,149}}. % '-substitute_aliases/2-lc$^0/1-0-'/2


{function, substitute_alias, 2, 69}.
  {label,68}.
    {line,[{location,"proplists.erl",111}]}.
    {func_info,{atom,proplists},{atom,substitute_alias},2}.
  {label,69}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"proplists.erl",112}]}.
    {call,2,{f,81}}. % alias/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[none]},
                                   none,none,
                                   [{{2,{t_atom,[is]}},
                                     {t_tuple,2,true,#{1 => {t_atom,[is]}}}}],
                                   none}}]}}.
    {test,is_tuple,
          {f,71},
          [{tr,{x,0},
               {t_union,{t_atom,[none]},
                        none,none,
                        [{{2,{t_atom,[is]}},
                          {t_tuple,2,true,#{1 => {t_atom,[is]}}}}],
                        none}}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {test,is_atom,{f,70},[{y,0}]}.
    {move,{atom,true},{x,1}}.
    {call_last,2,{f,5},1}. % property/2
  {label,70}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {trim,1,0}.
    {move,{integer,1},{x,0}}.
    {line,[{location,"proplists.erl",115}]}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {call_last,1,{f,2},0}. % property/1
  {label,71}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.


{function, substitute_negations, 2, 73}.
  {label,72}.
    {line,[{location,"proplists.erl",118}]}.
    {func_info,{atom,proplists},{atom,substitute_negations},2}.
  {label,73}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,145}}. % '-substitute_negations/2-lc$^0/1-0-'/2


{function, substitute_negation, 2, 75}.
  {label,74}.
    {line,[{location,"proplists.erl",120}]}.
    {func_info,{atom,proplists},{atom,substitute_negation},2}.
  {label,75}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"proplists.erl",121}]}.
    {call,2,{f,81}}. % alias/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[none]},
                                   none,none,
                                   [{{2,{t_atom,[is]}},
                                     {t_tuple,2,true,#{1 => {t_atom,[is]}}}}],
                                   none}}]}}.
    {test,is_tuple,
          {f,79},
          [{tr,{x,0},
               {t_union,{t_atom,[none]},
                        none,none,
                        [{{2,{t_atom,[is]}},
                          {t_tuple,2,true,#{1 => {t_atom,[is]}}}}],
                        none}}]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {test,is_tuple,{f,77},[{y,0}]}.
    {test,test_arity,{f,77},[{y,0},2]}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {select_val,{x,1},{f,77},{list,[{atom,false},{f,78},{atom,true},{f,76}]}}.
  {label,76}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{atom,false}]}}.
    {deallocate,1}.
    return.
  {label,77}.
    {test,is_atom,{f,78},[{y,0}]}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{atom,false}]}}.
    {deallocate,1}.
    return.
  {label,78}.
    {move,{atom,true},{x,1}}.
    {call_last,2,{f,5},1}. % property/2
  {label,79}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.


{function, alias, 2, 81}.
  {label,80}.
    {line,[{location,"proplists.erl",133}]}.
    {func_info,{atom,proplists},{atom,alias},2}.
  {label,81}.
    {test,is_nonempty_list,{f,85},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_tuple,{f,80},[{x,2}]}.
    {test,test_arity,{f,80},[{x,2},2]}.
    {get_tuple_element,{x,2},0,{x,0}}.
    {get_tuple_element,{x,2},1,{x,2}}.
    {test,is_atom,{f,82},[{x,1}]}.
    {test,is_ne_exact,{f,83},[{tr,{x,1},{t_atom,any}},{x,0}]}.
  {label,82}.
    {bif,tuple_size,{f,84},[{x,1}],{x,4}}.
    {test,is_ge,{f,84},[{tr,{x,4},{t_integer,{0,16777215}}},{integer,1}]}.
    {bif,element,{f,84},[{integer,1},{tr,{x,1},{t_tuple,0,false,#{}}}],{x,4}}.
    {test,is_eq_exact,{f,84},[{x,4},{x,0}]}.
  {label,83}.
    {test_heap,3,3}.
    {put_tuple2,{x,0},{list,[{atom,is},{x,2}]}}.
    return.
  {label,84}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,81}}. % alias/2
  {label,85}.
    {test,is_nil,{f,80},[{x,0}]}.
    {move,{atom,none},{x,0}}.
    return.


{function, expand, 2, 87}.
  {label,86}.
    {line,[{location,"proplists.erl",144}]}.
    {func_info,{atom,proplists},{atom,expand},2}.
  {label,87}.
    {test,is_list,{f,86},[{x,1}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call,1,{f,140}}. % '-expand/2-lc$^0/1-0-'/1
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,92},1}. % expand_all/2


{function, full, 1, 89}.
  {label,88}.
    {line,[{location,"proplists.erl",146}]}.
    {func_info,{atom,proplists},{atom,full},1}.
  {label,89}.
    {test,is_atom,{f,90},[{x,0}]}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{atom,true}]}}.
    return.
  {label,90}.
    return.


{function, expand_all, 2, 92}.
  {label,91}.
    {line,[{location,"proplists.erl",149}]}.
    {func_info,{atom,proplists},{atom,expand_all},2}.
  {label,92}.
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,any}}]}}.
    {test,is_nonempty_list,{f,95},[{x,0}]}.
    {allocate,2,2}.
    {move,{x,1},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_tuple,{f,93},[{x,1}]}.
    {line,[{location,"proplists.erl",151}]}.
    {bif,element,{f,0},[{integer,1},{tr,{x,1},{t_tuple,0,false,#{}}}],{x,2}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {move,{y,1},{x,3}}.
    {swap,{x,0},{x,2}}.
    {init_yregs,{list,[{y,1}]}}.
    {call,4,{f,97}}. % expand_one/4
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {move,{x,0},{x,1}}.
    {jump,{f,94}}.
  {label,93}.
    {move,{y,1},{x,1}}.
  {label,94}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,92},2}. % expand_all/2
  {label,95}.
    {move,{x,1},{x,0}}.
    return.


{function, expand_one, 4, 97}.
  {label,96}.
    {line,[{location,"proplists.erl",157}]}.
    {func_info,{atom,proplists},{atom,expand_one},4}.
  {label,97}.
    {'%',{var_info,{x,1},[{type,{t_tuple,1,false,#{}}}]}}.
    {test,is_nonempty_list,{f,102},[{x,3}]}.
    {get_list,{x,3},{x,4},{x,5}}.
    {test,is_atom,{f,98},[{x,4}]}.
    {test,is_ne_exact,{f,99},[{tr,{x,4},{t_atom,any}},{x,0}]}.
  {label,98}.
    {bif,tuple_size,{f,101},[{x,4}],{x,6}}.
    {test,is_ge,{f,101},[{tr,{x,6},{t_integer,{0,16777215}}},{integer,1}]}.
    {bif,element,{f,101},[{integer,1},{tr,{x,4},{t_tuple,0,false,#{}}}],{x,6}}.
    {test,is_eq_exact,{f,101},[{x,6},{x,0}]}.
  {label,99}.
    {allocate,5,6}.
    {move,{x,5},{y,0}}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"proplists.erl",160}]}.
    {call,1,{f,89}}. % full/1
    {test,is_eq_exact,{f,100},[{x,0},{tr,{y,3},{t_tuple,1,false,#{}}}]}.
    {move,{y,0},{x,1}}.
    {move,{y,4},{x,0}}.
    {move,{y,2},{y,4}}.
    {trim,4,1}.
    {line,[{location,"proplists.erl",161}]}.
    {call,2,{f,61}}. % delete/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,erlang,'++',2},1}.
  {label,100}.
    {move,{y,1},{x,0}}.
    {deallocate,5}.
    return.
  {label,101}.
    {allocate,1,6}.
    {move,{x,4},{y,0}}.
    {move,{x,5},{x,3}}.
    {line,[{location,"proplists.erl",165}]}.
    {call,4,{f,97}}. % expand_one/4
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,102}.
    {test,is_nil,{f,96},[{x,3}]}.
    {move,nil,{x,0}}.
    return.


{function, normalize, 2, 104}.
  {label,103}.
    {line,[{location,"proplists.erl",170}]}.
    {func_info,{atom,proplists},{atom,normalize},2}.
  {label,104}.
    {test,is_nonempty_list,{f,108},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,3}}.
    {test,is_tuple,{f,103},[{x,2}]}.
    {test,test_arity,{f,103},[{x,2},2]}.
    {get_tuple_element,{x,2},0,{x,4}}.
    {get_tuple_element,{x,2},1,{x,2}}.
    {select_val,{x,4},
                {f,103},
                {list,[{atom,aliases},
                       {f,107},
                       {atom,expand},
                       {f,106},
                       {atom,negations},
                       {f,105}]}}.
  {label,105}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"proplists.erl",171}]}.
    {call,2,{f,73}}. % substitute_negations/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,104},1}. % normalize/2
  {label,106}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"proplists.erl",172}]}.
    {call,2,{f,87}}. % expand/2
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,104},1}. % normalize/2
  {label,107}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"proplists.erl",170}]}.
    {call,2,{f,67}}. % substitute_aliases/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,104},1}. % normalize/2
  {label,108}.
    {test,is_nil,{f,103},[{x,1}]}.
    {call_only,1,{f,12}}. % compact/1


{function, split, 2, 110}.
  {label,109}.
    {line,[{location,"proplists.erl",175}]}.
    {func_info,{atom,proplists},{atom,split},2}.
  {label,110}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"proplists.erl",176}]}.
    {call_ext,2,{extfunc,maps,from_keys,2}}.
    {move,{x,0},{x,1}}.
    {move,nil,{x,2}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {call,3,{f,112}}. % split/3
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{1 =>
                           {t_map,any,
                               {t_list,
                                   {t_union,
                                       {t_atom,any},
                                       none,none,
                                       {t_tuple,0,false,#{}},
                                       none},
                                   nil}},
                       2 => {t_list,any,nil}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {line,[{location,"proplists.erl",177}]}.
    {call,2,{f,136}}. % '-split/2-lc$^0/1-0-'/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_list,
                     {t_list,
                         {t_union,
                             {t_atom,any},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                         nil},
                     nil}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.


{function, split, 3, 112}.
  {label,111}.
    {line,[{location,"proplists.erl",179}]}.
    {func_info,{atom,proplists},{atom,split},3}.
  {label,112}.
    {'%',
        {var_info,
            {x,1},
            [{type,
                 {t_map,any,
                     {t_list,
                         {t_union,
                             {t_atom,any},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                         nil}}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,119},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,0}}.
    {test,is_atom,{f,113},[{x,3}]}.
    {move,{x,3},{x,4}}.
    {jump,{f,115}}.
  {label,113}.
    {bif,tuple_size,{f,114},[{x,3}],{x,4}}.
    {test,is_ge,{f,114},[{tr,{x,4},{t_integer,{0,16777215}}},{integer,1}]}.
    {line,[{location,"proplists.erl",182}]}.
    {bif,element,{f,0},[{integer,1},{tr,{x,3},{t_tuple,0,false,#{}}}],{x,4}}.
    {jump,{f,115}}.
  {label,114}.
    {move,{x,3},{x,4}}.
  {label,115}.
    {get_map_elements,
        {f,118},
        {tr,{x,1},
            {t_map,any,
                {t_list,
                    {t_union,
                        {t_atom,any},
                        none,none,
                        {t_tuple,0,false,#{}},
                        none},
                    nil}}},
        {list,[{x,4},{x,5}]}}.
    {test,is_atom,{f,116},[{x,3}]}.
    {jump,{f,117}}.
  {label,116}.
    {test,is_tuple,{f,118},[{x,3}]}.
  {label,117}.
    {test_heap,2,6}.
    {put_list,{x,3},{x,5},{x,3}}.
    {line,[{location,"proplists.erl",186}]}.
    {put_map_exact,{f,0},{x,1},{x,1},5,{list,[{x,4},{x,3}]}}.
    {call_only,3,{f,112}}. % split/3
  {label,118}.
    {test_heap,2,4}.
    {put_list,{x,3},{x,2},{x,2}}.
    {call_only,3,{f,112}}. % split/3
  {label,119}.
    {test,is_nil,{f,111},[{x,0}]}.
    {allocate,1,3}.
    {move,{x,1},{y,0}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"proplists.erl",190}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, to_map, 1, 121}.
  {label,120}.
    {line,[{location,"proplists.erl",194}]}.
    {func_info,{atom,proplists},{atom,to_map},1}.
  {label,121}.
    {allocate,0,1}.
    {call,1,{f,125}}. % pairs/1
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {call_ext_last,1,{extfunc,maps,from_list,1},0}.


{function, to_map, 2, 123}.
  {label,122}.
    {line,[{location,"proplists.erl",196}]}.
    {func_info,{atom,proplists},{atom,to_map},2}.
  {label,123}.
    {allocate,0,2}.
    {call,2,{f,104}}. % normalize/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {call_last,1,{f,121},0}. % to_map/1


{function, pairs, 1, 125}.
  {label,124}.
    {line,[{location,"proplists.erl",198}]}.
    {func_info,{atom,proplists},{atom,pairs},1}.
  {label,125}.
    {test,is_nonempty_list,{f,128},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_atom,{f,126},[{x,1}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call,1,{f,125}}. % pairs/1
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,0},{atom,true}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,126}.
    {test,is_tuple,{f,127},[{x,1}]}.
    {test,test_arity,{f,127},[{x,1},2]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"proplists.erl",199}]}.
    {call,1,{f,125}}. % pairs/1
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,127}.
    {call_only,1,{f,125}}. % pairs/1
  {label,128}.
    {test,is_nil,{f,124},[{x,0}]}.
    return.


{function, from_map, 1, 130}.
  {label,129}.
    {line,[{location,"proplists.erl",203}]}.
    {func_info,{atom,proplists},{atom,from_map},1}.
  {label,130}.
    {call_ext_only,1,{extfunc,maps,to_list,1}}.


{function, module_info, 0, 132}.
  {label,131}.
    {line,[]}.
    {func_info,{atom,proplists},{atom,module_info},0}.
  {label,132}.
    {move,{atom,proplists},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 134}.
  {label,133}.
    {line,[]}.
    {func_info,{atom,proplists},{atom,module_info},1}.
  {label,134}.
    {move,{x,0},{x,1}}.
    {move,{atom,proplists},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-split/2-lc$^0/1-0-', 2, 136}.
  {label,135}.
    {line,[{location,"proplists.erl",177}]}.
    {func_info,{atom,proplists},{atom,'-split/2-lc$^0/1-0-'},2}.
  {label,136}.
    {'%',
        {var_info,
            {x,1},
            [{type,
                 {t_map,any,
                     {t_list,
                         {t_union,
                             {t_atom,any},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                         nil}}}]}}.
    {test,is_nonempty_list,{f,137},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {bif,map_get,
         {f,0},
         [{x,2},
          {tr,{x,1},
              {t_map,any,
                     {t_list,{t_union,{t_atom,any},
                                      none,none,
                                      {t_tuple,0,false,#{}},
                                      none},
                             nil}}}],
         {x,2}}.
    {allocate,2,3}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,2},{x,0}}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{y,1}}.
    {trim,1,1}.
    {move,{x,2},{x,0}}.
    {call,2,{f,136}}. % '-split/2-lc$^0/1-0-'/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_list,
                     {t_list,
                         {t_union,
                             {t_atom,any},
                             none,none,
                             {t_tuple,0,false,#{}},
                             none},
                         nil},
                     nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,137}.
    {test,is_nil,{f,138},[{x,0}]}.
    return.
  {label,138}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,bad_generator},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, '-expand/2-lc$^0/1-0-', 1, 140}.
  {label,139}.
    {line,[{location,"proplists.erl",144}]}.
    {func_info,{atom,proplists},{atom,'-expand/2-lc$^0/1-0-'},1}.
  {label,140}.
    {test,is_nonempty_list,{f,142},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_tuple,{f,141},[{x,1}]}.
    {test,test_arity,{f,141},[{x,1},2]}.
    {allocate,2,2}.
    {move,{x,0},{y,1}}.
    {get_tuple_element,{x,1},0,{x,0}}.
    {get_tuple_element,{x,1},1,{y,0}}.
    {call,1,{f,89}}. % full/1
    {swap,{y,1},{x,0}}.
    {call,1,{f,140}}. % '-expand/2-lc$^0/1-0-'/1
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,1},{y,0}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,141}.
    {call_only,1,{f,140}}. % '-expand/2-lc$^0/1-0-'/1
  {label,142}.
    {test,is_nil,{f,143},[{x,0}]}.
    return.
  {label,143}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,bad_generator},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, '-substitute_negations/2-lc$^0/1-0-', 2, 145}.
  {label,144}.
    {line,[{location,"proplists.erl",118}]}.
    {func_info,{atom,proplists},{atom,'-substitute_negations/2-lc$^0/1-0-'},2}.
  {label,145}.
    {test,is_nonempty_list,{f,146},[{x,0}]}.
    {allocate,2,2}.
    {move,{x,1},{y,1}}.
    {get_list,{x,0},{x,1},{y,0}}.
    {move,{y,1},{x,0}}.
    {call,2,{f,75}}. % substitute_negation/2
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{y,1}}.
    {trim,1,1}.
    {move,{x,2},{x,0}}.
    {call,2,{f,145}}. % '-substitute_negations/2-lc$^0/1-0-'/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,146}.
    {test,is_nil,{f,147},[{x,0}]}.
    return.
  {label,147}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,bad_generator},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, '-substitute_aliases/2-lc$^0/1-0-', 2, 149}.
  {label,148}.
    {line,[{location,"proplists.erl",109}]}.
    {func_info,{atom,proplists},{atom,'-substitute_aliases/2-lc$^0/1-0-'},2}.
  {label,149}.
    {test,is_nonempty_list,{f,150},[{x,0}]}.
    {allocate,2,2}.
    {move,{x,1},{y,1}}.
    {get_list,{x,0},{x,1},{y,0}}.
    {move,{y,1},{x,0}}.
    {call,2,{f,69}}. % substitute_alias/2
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{y,1}}.
    {trim,1,1}.
    {move,{x,2},{x,0}}.
    {call,2,{f,149}}. % '-substitute_aliases/2-lc$^0/1-0-'/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,150}.
    {test,is_nil,{f,151},[{x,0}]}.
    return.
  {label,151}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,bad_generator},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, '-compact/1-lc$^0/1-0-', 1, 153}.
  {label,152}.
    {line,[{location,"proplists.erl",19}]}.
    {func_info,{atom,proplists},{atom,'-compact/1-lc$^0/1-0-'},1}.
  {label,153}.
    {test,is_nonempty_list,{f,154},[{x,0}]}.
    {allocate,1,1}.
    {get_list,{x,0},{x,0},{y,0}}.
    {call,1,{f,2}}. % property/1
    {swap,{y,0},{x,0}}.
    {call,1,{f,153}}. % '-compact/1-lc$^0/1-0-'/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,154}.
    {test,is_nil,{f,155},[{x,0}]}.
    return.
  {label,155}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,bad_generator},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
