{module, lists}.  %% version = 0

{exports, [{all,2},
           {any,2},
           {append,1},
           {append,2},
           {concat,1},
           {delete,2},
           {droplast,1},
           {dropwhile,2},
           {duplicate,2},
           {enumerate,1},
           {enumerate,2},
           {enumerate,3},
           {filter,2},
           {filtermap,2},
           {flatlength,1},
           {flatmap,2},
           {flatten,1},
           {flatten,2},
           {foldl,3},
           {foldr,3},
           {foreach,2},
           {join,2},
           {keydelete,3},
           {keyfind,3},
           {keymap,3},
           {keymember,3},
           {keymerge,3},
           {keyreplace,4},
           {keysearch,3},
           {keysort,2},
           {keystore,4},
           {keytake,3},
           {last,1},
           {map,2},
           {mapfoldl,3},
           {mapfoldr,3},
           {max,1},
           {member,2},
           {merge,1},
           {merge,2},
           {merge,3},
           {merge3,3},
           {min,1},
           {module_info,0},
           {module_info,1},
           {nth,2},
           {nthtail,2},
           {partition,2},
           {prefix,2},
           {reverse,1},
           {reverse,2},
           {rkeymerge,3},
           {rmerge,2},
           {rmerge,3},
           {rmerge3,3},
           {rukeymerge,3},
           {rumerge,2},
           {rumerge,3},
           {rumerge3,3},
           {search,2},
           {seq,2},
           {seq,3},
           {sort,1},
           {sort,2},
           {split,2},
           {splitwith,2},
           {sublist,2},
           {sublist,3},
           {subtract,2},
           {suffix,2},
           {sum,1},
           {takewhile,2},
           {ukeymerge,3},
           {ukeysort,2},
           {umerge,1},
           {umerge,2},
           {umerge,3},
           {umerge3,3},
           {uniq,1},
           {uniq,2},
           {unzip,1},
           {unzip3,1},
           {usort,1},
           {usort,2},
           {zf,2},
           {zip,2},
           {zip,3},
           {zip3,3},
           {zip3,4},
           {zipwith,3},
           {zipwith,4},
           {zipwith3,4},
           {zipwith3,5}]}.

{attributes, []}.

{labels, 622}.


{function, keyfind, 3, 2}.
  {label,1}.
    {line,[{location,"lists.erl",24}]}.
    {func_info,{atom,lists},{atom,keyfind},3}.
  {label,2}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, keymember, 3, 4}.
  {label,3}.
    {line,[{location,"lists.erl",25}]}.
    {func_info,{atom,lists},{atom,keymember},3}.
  {label,4}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, keysearch, 3, 6}.
  {label,5}.
    {line,[{location,"lists.erl",26}]}.
    {func_info,{atom,lists},{atom,keysearch},3}.
  {label,6}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, member, 2, 8}.
  {label,7}.
    {line,[{location,"lists.erl",27}]}.
    {func_info,{atom,lists},{atom,member},2}.
  {label,8}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, reverse, 2, 10}.
  {label,9}.
    {line,[{location,"lists.erl",28}]}.
    {func_info,{atom,lists},{atom,reverse},2}.
  {label,10}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, append, 2, 12}.
  {label,11}.
    {line,[{location,"lists.erl",32}]}.
    {func_info,{atom,lists},{atom,append},2}.
  {label,12}.
    {call_ext_only,2,{extfunc,erlang,'++',2}}.


{function, append, 1, 14}.
  {label,13}.
    {line,[{location,"lists.erl",34}]}.
    {func_info,{atom,lists},{atom,append},1}.
  {label,14}.
    {test,is_nonempty_list,{f,16},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_nil,{f,15},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,15}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"lists.erl",35}]}.
    {call,1,{f,14}}. % append/1
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,erlang,'++',2},1}.
  {label,16}.
    {test,is_nil,{f,13},[{x,0}]}.
    return.


{function, subtract, 2, 18}.
  {label,17}.
    {line,[{location,"lists.erl",38}]}.
    {func_info,{atom,lists},{atom,subtract},2}.
  {label,18}.
    {call_ext_only,2,{extfunc,erlang,'--',2}}.


{function, reverse, 1, 20}.
  {label,19}.
    {line,[{location,"lists.erl",40}]}.
    {func_info,{atom,lists},{atom,reverse},1}.
  {label,20}.
    {test,is_nonempty_list,{f,23},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_nonempty_list,{f,22},[{x,2}]}.
    {get_list,{x,2},{x,0},{x,2}}.
    {test,is_nil,{f,21},[{x,2}]}.
    {test_heap,4,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    return.
  {label,21}.
    {test_heap,4,3}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lists.erl",43}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,22}.
    {test,is_nil,{f,19},[{x,2}]}.
    return.
  {label,23}.
    {test,is_nil,{f,19},[{x,0}]}.
    return.


{function, nth, 2, 25}.
  {label,24}.
    {line,[{location,"lists.erl",45}]}.
    {func_info,{atom,lists},{atom,nth},2}.
  {label,25}.
    {test,is_eq_exact,{f,26},[{x,0},{integer,1}]}.
    {test,is_nonempty_list,{f,24},[{x,1}]}.
    {get_hd,{x,1},{x,0}}.
    return.
  {label,26}.
    {test,is_nonempty_list,{f,24},[{x,1}]}.
    {get_tl,{x,1},{x,2}}.
    {test,is_lt,{f,24},[{integer,1},{x,0}]}.
    {line,[{location,"lists.erl",46}]}.
    {gc_bif,'-',{f,0},3,[{x,0},{integer,1}],{x,0}}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,25}}. % nth/2


{function, nthtail, 2, 28}.
  {label,27}.
    {line,[{location,"lists.erl",48}]}.
    {func_info,{atom,lists},{atom,nthtail},2}.
  {label,28}.
    {select_val,{x,0},{f,31},{list,[{integer,0},{f,30},{integer,1},{f,29}]}}.
  {label,29}.
    {test,is_nonempty_list,{f,27},[{x,1}]}.
    {get_tl,{x,1},{x,0}}.
    return.
  {label,30}.
    {test,is_list,{f,31},[{x,1}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,31}.
    {test,is_nonempty_list,{f,27},[{x,1}]}.
    {get_tl,{x,1},{x,2}}.
    {test,is_lt,{f,27},[{integer,1},{x,0}]}.
    {line,[{location,"lists.erl",50}]}.
    {gc_bif,'-',{f,0},3,[{x,0},{integer,1}],{x,0}}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,28}}. % nthtail/2


{function, last, 1, 33}.
  {label,32}.
    {line,[{location,"lists.erl",52}]}.
    {func_info,{atom,lists},{atom,last},1}.
  {label,33}.
    {test,is_nonempty_list,{f,32},[{x,0}]}.
    {get_list,{x,0},{x,0},{x,1}}.
    {call_only,2,{f,35}}. % last/2


{function, last, 2, 35}.
  {label,34}.
    {line,[{location,"lists.erl",54}]}.
    {func_info,{atom,lists},{atom,last},2}.
  {label,35}.
    {test,is_nonempty_list,{f,36},[{x,1}]}.
    {get_list,{x,1},{x,0},{x,1}}.
    {call_only,2,{f,35}}. % last/2
  {label,36}.
    {test,is_nil,{f,34},[{x,1}]}.
    return.


{function, droplast, 1, 38}.
  {label,37}.
    {line,[{location,"lists.erl",57}]}.
    {func_info,{atom,lists},{atom,droplast},1}.
  {label,38}.
    {test,is_nonempty_list,{f,37},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_nil,{f,39},[{x,0}]}.
    return.
  {label,39}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"lists.erl",58}]}.
    {call,1,{f,38}}. % droplast/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.


{function, prefix, 2, 41}.
  {label,40}.
    {line,[{location,"lists.erl",60}]}.
    {func_info,{atom,lists},{atom,prefix},2}.
  {label,41}.
    {test,is_nonempty_list,{f,43},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_nonempty_list,{f,42},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_eq_exact,{f,42},[{x,4},{x,2}]}.
    {move,{x,5},{x,1}}.
    {move,{x,3},{x,0}}.
    {call_only,2,{f,41}}. % prefix/2
  {label,42}.
    {test,is_list,{f,40},[{x,1}]}.
    {move,{atom,false},{x,0}}.
    return.
  {label,43}.
    {test,is_nil,{f,40},[{x,0}]}.
    {test,is_list,{f,40},[{x,1}]}.
    {move,{atom,true},{x,0}}.
    return.


{function, suffix, 2, 45}.
  {label,44}.
    {line,[{location,"lists.erl",64}]}.
    {func_info,{atom,lists},{atom,suffix},2}.
  {label,45}.
    {line,[{location,"lists.erl",65}]}.
    {gc_bif,length,{f,0},2,[{x,0}],{x,2}}.
    {line,[{location,"lists.erl",66}]}.
    {gc_bif,length,{f,0},3,[{x,1}],{x,3}}.
    {test,is_ge,
          {f,46},
          [{tr,{x,3},{t_integer,{0,288230376151711743}}},
           {tr,{x,2},{t_integer,{0,288230376151711743}}}]}.
    {allocate,1,4}.
    {move,{x,0},{y,0}}.
    {line,[{location,"lists.erl",67}]}.
    {gc_bif,'-',
            {f,0},
            4,
            [{tr,{x,3},{t_integer,{0,288230376151711743}}},
             {tr,{x,2},{t_integer,{0,288230376151711743}}}],
            {x,0}}.
    {call,2,{f,28}}. % nthtail/2
    {bif,'=:=',{f,0},[{x,0},{tr,{y,0},{t_list,any,nil}}],{x,0}}.
    {deallocate,1}.
    return.
  {label,46}.
    {move,{atom,false},{x,0}}.
    return.


{function, sublist, 2, 48}.
  {label,47}.
    {line,[{location,"lists.erl",69}]}.
    {func_info,{atom,lists},{atom,sublist},2}.
  {label,48}.
    {test,is_integer,{f,47},[{x,1}]}.
    {test,is_list,{f,47},[{x,0}]}.
    {call_only,2,{f,54}}. % sublist_2/2


{function, sublist, 3, 50}.
  {label,49}.
    {line,[{location,"lists.erl",71}]}.
    {func_info,{atom,lists},{atom,sublist},3}.
  {label,50}.
    {test,is_eq_exact,{f,51},[{x,1},{integer,1}]}.
    {test,is_list,{f,51},[{x,0}]}.
    {test,is_integer,{f,51},[{x,2}]}.
    {test,is_ge,{f,51},[{tr,{x,2},{t_integer,any}},{integer,0}]}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,54}}. % sublist_2/2
  {label,51}.
    {test,is_nonempty_list,{f,52},[{x,0}]}.
    {get_tl,{x,0},{x,3}}.
    {test,is_integer,{f,49},[{x,1}]}.
    {test,is_ge,{f,49},[{tr,{x,1},{t_integer,any}},{integer,2}]}.
    {line,[{location,"lists.erl",73}]}.
    {gc_bif,'-',{f,0},4,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {move,{x,3},{x,0}}.
    {call_only,3,{f,50}}. % sublist/3
  {label,52}.
    {test,is_nil,{f,49},[{x,0}]}.
    {test,is_integer,{f,49},[{x,1}]}.
    {test,is_ge,{f,49},[{tr,{x,1},{t_integer,any}},{integer,2}]}.
    {move,nil,{x,0}}.
    return.


{function, sublist_2, 2, 54}.
  {label,53}.
    {line,[{location,"lists.erl",75}]}.
    {func_info,{atom,lists},{atom,sublist_2},2}.
  {label,54}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,55},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_lt,{f,55},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {gc_bif,'-',{f,0},4,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {allocate,1,4}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{x,0}}.
    {call,2,{f,54}}. % sublist_2/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,55}.
    {test,is_ne_exact,{f,56},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {test,is_list,{f,53},[{x,0}]}.
    {test,is_lt,{f,53},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
  {label,56}.
    {move,nil,{x,0}}.
    return.


{function, split, 2, 58}.
  {label,57}.
    {line,[{location,"lists.erl",79}]}.
    {func_info,{atom,lists},{atom,split},2}.
  {label,58}.
    {test,is_integer,{f,60},[{x,0}]}.
    {test,is_ge,{f,60},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {test,is_list,{f,60},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,nil,{x,2}}.
    {line,[{location,"lists.erl",80}]}.
    {call,3,{f,62}}. % split_1/3
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[too_short]},
                                   none,none,
                                   {t_tuple,2,true,#{}},
                                   none}}]}}.
    {test,is_tuple,
          {f,59},
          [{tr,{x,0},
               {t_union,{t_atom,[too_short]},
                        none,none,
                        {t_tuple,2,true,#{}},
                        none}}]}.
    {deallocate,2}.
    return.
  {label,59}.
    {test_heap,4,0}.
    {put_list,{y,0},nil,{x,0}}.
    {put_list,{y,1},{x,0},{x,1}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"lists.erl",82}]}.
    {call_ext_last,2,{extfunc,erlang,error,2},2}.
  {label,60}.
    {test_heap,4,2}.
    {put_list,{x,1},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"lists.erl",85}]}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, split_1, 3, 62}.
  {label,61}.
    {line,[{location,"lists.erl",87}]}.
    {func_info,{atom,lists},{atom,split_1},3}.
  {label,62}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_eq_exact,{f,63},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {allocate,1,3}.
    {move,{x,1},{y,0}}.
    {move,nil,{x,1}}.
    {move,{x,2},{x,0}}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,63}.
    {test,is_nonempty_list,{f,64},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,1}}.
    {line,[{location,"lists.erl",88}]}.
    {gc_bif,'-',{f,0},4,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    {test_heap,2,4}.
    {put_list,{x,3},{x,2},{x,2}}.
    {call_only,3,{f,62}}. % split_1/3
  {label,64}.
    {test,is_nil,{f,61},[{x,1}]}.
    {move,{atom,too_short},{x,0}}.
    return.


{function, join, 2, 66}.
  {label,65}.
    {line,[{location,"lists.erl",91}]}.
    {func_info,{atom,lists},{atom,join},2}.
  {label,66}.
    {test,is_nonempty_list,{f,67},[{x,1}]}.
    {allocate,1,2}.
    {get_list,{x,1},{y,0},{x,1}}.
    {line,[{location,"lists.erl",92}]}.
    {call,2,{f,69}}. % join_prepend/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,67}.
    {test,is_nil,{f,65},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, join_prepend, 2, 69}.
  {label,68}.
    {line,[{location,"lists.erl",94}]}.
    {func_info,{atom,lists},{atom,join_prepend},2}.
  {label,69}.
    {test,is_nonempty_list,{f,70},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,0},{y,1}}.
    {get_list,{x,1},{y,0},{x,1}}.
    {line,[{location,"lists.erl",95}]}.
    {call,2,{f,69}}. % join_prepend/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,4,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_list,{y,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,70}.
    {test,is_nil,{f,68},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, delete, 2, 72}.
  {label,71}.
    {line,[{location,"lists.erl",97}]}.
    {func_info,{atom,lists},{atom,delete},2}.
  {label,72}.
    {test,is_nonempty_list,{f,74},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_eq_exact,{f,73},[{x,2},{x,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,73}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"lists.erl",98}]}.
    {call,2,{f,72}}. % delete/2
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,74}.
    {test,is_nil,{f,71},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, duplicate, 2, 76}.
  {label,75}.
    {line,[{location,"lists.erl",101}]}.
    {func_info,{atom,lists},{atom,duplicate},2}.
  {label,76}.
    {test,is_integer,{f,75},[{x,0}]}.
    {test,is_ge,{f,75},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {move,nil,{x,2}}.
    {call_only,3,{f,78}}. % duplicate_1/3


{function, duplicate_1, 3, 78}.
  {label,77}.
    {line,[{location,"lists.erl",103}]}.
    {func_info,{atom,lists},{atom,duplicate_1},3}.
  {label,78}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_eq_exact,{f,79},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {move,{x,2},{x,0}}.
    return.
  {label,79}.
    {line,[{location,"lists.erl",104}]}.
    {gc_bif,'-',{f,0},3,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    {test_heap,2,3}.
    {put_list,{x,1},{x,2},{x,2}}.
    {call_only,3,{f,78}}. % duplicate_1/3


{function, seq, 2, 81}.
  {label,80}.
    {line,[{location,"lists.erl",106}]}.
    {func_info,{atom,lists},{atom,seq},2}.
  {label,81}.
    {test,is_integer,{f,80},[{x,0}]}.
    {test,is_integer,{f,80},[{x,1}]}.
    {gc_bif,'-',{f,80},2,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,2}}.
    {test,is_ge,
          {f,80},
          [{tr,{x,1},{t_integer,any}},{tr,{x,2},{t_integer,any}}]}.
    {move,nil,{x,3}}.
    {move,{integer,1},{x,2}}.
    {call_only,4,{f,89}}. % seq_down/4


{function, seq, 3, 83}.
  {label,82}.
    {line,[{location,"lists.erl",108}]}.
    {func_info,{atom,lists},{atom,seq},3}.
  {label,83}.
    {test,is_integer,{f,87},[{x,0}]}.
    {test,is_integer,{f,86},[{x,1}]}.
    {test,is_integer,{f,86},[{x,2}]}.
    {test,is_lt,{f,84},[{integer,0},{tr,{x,2},{t_integer,any}}]}.
    {gc_bif,'-',
            {f,86},
            3,
            [{tr,{x,0},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,3}}.
    {test,is_lt,
          {f,85},
          [{tr,{x,1},{t_integer,any}},{tr,{x,3},{t_integer,any}}]}.
  {label,84}.
    {test,is_lt,{f,86},[{tr,{x,2},{t_integer,any}},{integer,0}]}.
    {gc_bif,'-',
            {f,86},
            3,
            [{tr,{x,0},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,3}}.
    {test,is_ge,
          {f,86},
          [{tr,{x,3},{t_integer,any}},{tr,{x,1},{t_integer,any}}]}.
  {label,85}.
    {line,[{location,"lists.erl",111}]}.
    {gc_bif,'-',
            {f,0},
            3,
            [{tr,{x,1},{t_integer,any}},{tr,{x,0},{t_integer,any}}],
            {x,1}}.
    {gc_bif,'+',
            {f,0},
            3,
            [{tr,{x,1},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,1}}.
    {gc_bif,'div',
            {f,0},
            3,
            [{tr,{x,1},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,1}}.
    {gc_bif,'*',
            {f,0},
            3,
            [{tr,{x,1},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,1}}.
    {gc_bif,'+',
            {f,0},
            3,
            [{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_integer,any}}],
            {x,1}}.
    {gc_bif,'-',
            {f,0},
            3,
            [{tr,{x,1},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,1}}.
    {move,nil,{x,3}}.
    {call_only,4,{f,89}}. % seq_down/4
  {label,86}.
    {test,is_eq_exact,{f,87},[{x,2},{integer,0}]}.
    {test,is_eq_exact,{f,87},[{x,1},{tr,{x,0},{t_integer,any}}]}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,0}}.
    return.
  {label,87}.
    {test_heap,6,3}.
    {put_list,{x,2},nil,{x,2}}.
    {put_list,{x,1},{x,2},{x,1}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"lists.erl",115}]}.
    {call_ext_only,2,{extfunc,erlang,error,2}}.


{function, seq_down, 4, 89}.
  {label,88}.
    {line,[{location,"lists.erl",118}]}.
    {func_info,{atom,lists},{atom,seq_down},4}.
  {label,89}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,{t_integer,any},nil}}]}}.
    {test,is_lt,{f,90},[{integer,0},{tr,{x,2},{t_integer,any}}]}.
    {test,is_lt,
          {f,91},
          [{tr,{x,1},{t_integer,any}},{tr,{x,0},{t_integer,any}}]}.
  {label,90}.
    {test,is_lt,{f,92},[{tr,{x,2},{t_integer,any}},{integer,0}]}.
    {test,is_ge,
          {f,92},
          [{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_integer,any}}]}.
  {label,91}.
    {line,[{location,"lists.erl",119}]}.
    {gc_bif,'-',
            {f,0},
            4,
            [{tr,{x,1},{t_integer,any}},{tr,{x,2},{t_integer,any}}],
            {x,4}}.
    {test_heap,2,5}.
    {put_list,{x,1},{x,3},{x,3}}.
    {move,{x,4},{x,1}}.
    {call_only,4,{f,89}}. % seq_down/4
  {label,92}.
    {move,{x,3},{x,0}}.
    return.


{function, enumerate, 1, 94}.
  {label,93}.
    {line,[{location,"lists.erl",123}]}.
    {func_info,{atom,lists},{atom,enumerate},1}.
  {label,94}.
    {test,is_list,{f,93},[{x,0}]}.
    {move,{x,0},{x,1}}.
    {move,{integer,1},{x,0}}.
    {call_only,2,{f,100}}. % enumerate_1/2


{function, enumerate, 2, 96}.
  {label,95}.
    {line,[{location,"lists.erl",125}]}.
    {func_info,{atom,lists},{atom,enumerate},2}.
  {label,96}.
    {test,is_integer,{f,95},[{x,0}]}.
    {test,is_list,{f,95},[{x,1}]}.
    {call_only,2,{f,100}}. % enumerate_1/2


{function, enumerate, 3, 98}.
  {label,97}.
    {line,[{location,"lists.erl",127}]}.
    {func_info,{atom,lists},{atom,enumerate},3}.
  {label,98}.
    {test,is_integer,{f,97},[{x,0}]}.
    {test,is_integer,{f,97},[{x,1}]}.
    {test,is_list,{f,97},[{x,2}]}.
    {call_only,3,{f,103}}. % enumerate_2/3


{function, enumerate_1, 2, 100}.
  {label,99}.
    {line,[{location,"lists.erl",130}]}.
    {func_info,{atom,lists},{atom,enumerate_1},2}.
  {label,100}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,101},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {gc_bif,'+',{f,0},3,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,3}}.
    {allocate,2,4}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,3},{x,0}}.
    {call,2,{f,100}}. % enumerate_1/2
    {'%',{var_info,{x,0},
                   [{type,{t_list,{t_tuple,2,true,#{1 => {t_integer,any}}},
                                  nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,1},{y,0}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,101}.
    {test,is_nil,{f,99},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, enumerate_2, 3, 103}.
  {label,102}.
    {line,[{location,"lists.erl",133}]}.
    {func_info,{atom,lists},{atom,enumerate_2},3}.
  {label,103}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,104},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,2}}.
    {gc_bif,'+',
            {f,0},
            4,
            [{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_integer,any}}],
            {x,4}}.
    {allocate,2,5}.
    {move,{x,3},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,4},{x,0}}.
    {call,3,{f,103}}. % enumerate_2/3
    {'%',{var_info,{x,0},
                   [{type,{t_list,{t_tuple,2,true,#{1 => {t_integer,any}}},
                                  nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,1},{y,0}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,104}.
    {test,is_nil,{f,102},[{x,2}]}.
    {move,nil,{x,0}}.
    return.


{function, concat, 1, 106}.
  {label,105}.
    {line,[{location,"lists.erl",136}]}.
    {func_info,{atom,lists},{atom,concat},1}.
  {label,106}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,108},0,0,{x,1},{list,[]}}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,228}}. % flatmap/2


{function, thing_to_list, 1, 108}.
  {label,107}.
    {line,[{location,"lists.erl",138}]}.
    {func_info,{atom,lists},{atom,thing_to_list},1}.
  {label,108}.
    {test,is_integer,{f,109},[{x,0}]}.
    {call_ext_only,1,{extfunc,erlang,integer_to_list,1}}.
  {label,109}.
    {test,is_float,{f,110},[{x,0}]}.
    {line,[{location,"lists.erl",139}]}.
    {call_ext_only,1,{extfunc,erlang,float_to_list,1}}.
  {label,110}.
    {test,is_atom,{f,111},[{x,0}]}.
    {line,[{location,"lists.erl",140}]}.
    {call_ext_only,1,{extfunc,erlang,atom_to_list,1}}.
  {label,111}.
    {test,is_list,{f,107},[{x,0}]}.
    return.


{function, flatten, 1, 113}.
  {label,112}.
    {line,[{location,"lists.erl",143}]}.
    {func_info,{atom,lists},{atom,flatten},1}.
  {label,113}.
    {test,is_list,{f,112},[{x,0}]}.
    {move,nil,{x,1}}.
    {call_only,2,{f,117}}. % do_flatten/2


{function, flatten, 2, 115}.
  {label,114}.
    {line,[{location,"lists.erl",145}]}.
    {func_info,{atom,lists},{atom,flatten},2}.
  {label,115}.
    {test,is_list,{f,114},[{x,0}]}.
    {test,is_list,{f,114},[{x,1}]}.
    {call_only,2,{f,117}}. % do_flatten/2


{function, do_flatten, 2, 117}.
  {label,116}.
    {line,[{location,"lists.erl",147}]}.
    {func_info,{atom,lists},{atom,do_flatten},2}.
  {label,117}.
    {'%',{var_info,{x,1},[{type,{t_list,any,any}}]}}.
    {test,is_nonempty_list,{f,119},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_list,{f,118},[{x,2}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {call,2,{f,117}}. % do_flatten/2
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,117},1}. % do_flatten/2
  {label,118}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"lists.erl",148}]}.
    {call,2,{f,117}}. % do_flatten/2
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,119}.
    {test,is_nil,{f,116},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, flatlength, 1, 121}.
  {label,120}.
    {line,[{location,"lists.erl",151}]}.
    {func_info,{atom,lists},{atom,flatlength},1}.
  {label,121}.
    {move,{integer,0},{x,1}}.
    {call_only,2,{f,123}}. % flatlength/2


{function, flatlength, 2, 123}.
  {label,122}.
    {line,[{location,"lists.erl",153}]}.
    {func_info,{atom,lists},{atom,flatlength},2}.
  {label,123}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,125},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_list,{f,124},[{x,2}]}.
    {allocate,1,3}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{x,0}}.
    {call,2,{f,123}}. % flatlength/2
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,123},1}. % flatlength/2
  {label,124}.
    {line,[{location,"lists.erl",154}]}.
    {gc_bif,'+',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {call_only,2,{f,123}}. % flatlength/2
  {label,125}.
    {test,is_nil,{f,122},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, sum, 1, 127}.
  {label,126}.
    {line,[{location,"lists.erl",159}]}.
    {func_info,{atom,lists},{atom,sum},1}.
  {label,127}.
    {move,{integer,0},{x,1}}.
    {call_only,2,{f,129}}. % sum/2


{function, sum, 2, 129}.
  {label,128}.
    {line,[{location,"lists.erl",161}]}.
    {func_info,{atom,lists},{atom,sum},2}.
  {label,129}.
    {'%',{var_info,{x,1},[{type,number}]}}.
    {test,is_nonempty_list,{f,130},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {gc_bif,'+',{f,0},3,[{tr,{x,1},number},{x,2}],{x,1}}.
    {call_only,2,{f,129}}. % sum/2
  {label,130}.
    {test,is_nil,{f,128},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, max, 1, 132}.
  {label,131}.
    {line,[{location,"lists.erl",164}]}.
    {func_info,{atom,lists},{atom,max},1}.
  {label,132}.
    {test,is_nonempty_list,{f,131},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {call_only,2,{f,134}}. % max/2


{function, max, 2, 134}.
  {label,133}.
    {line,[{location,"lists.erl",166}]}.
    {func_info,{atom,lists},{atom,max},2}.
  {label,134}.
    {test,is_nonempty_list,{f,136},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_lt,{f,135},[{x,1},{x,2}]}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,134}}. % max/2
  {label,135}.
    {call_only,2,{f,134}}. % max/2
  {label,136}.
    {test,is_nil,{f,133},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, min, 1, 138}.
  {label,137}.
    {line,[{location,"lists.erl",170}]}.
    {func_info,{atom,lists},{atom,min},1}.
  {label,138}.
    {test,is_nonempty_list,{f,137},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {call_only,2,{f,140}}. % min/2


{function, min, 2, 140}.
  {label,139}.
    {line,[{location,"lists.erl",172}]}.
    {func_info,{atom,lists},{atom,min},2}.
  {label,140}.
    {test,is_nonempty_list,{f,142},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_lt,{f,141},[{x,2},{x,1}]}.
    {move,{x,2},{x,1}}.
    {call_only,2,{f,140}}. % min/2
  {label,141}.
    {call_only,2,{f,140}}. % min/2
  {label,142}.
    {test,is_nil,{f,139},[{x,0}]}.
    {move,{x,1},{x,0}}.
    return.


{function, zip, 2, 144}.
  {label,143}.
    {line,[{location,"lists.erl",178}]}.
    {func_info,{atom,lists},{atom,zip},2}.
  {label,144}.
    {test,is_nonempty_list,{f,145},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {test,is_nonempty_list,{f,143},[{x,1}]}.
    {allocate,2,4}.
    {move,{x,2},{y,1}}.
    {get_list,{x,1},{y,0},{x,1}}.
    {move,{x,3},{x,0}}.
    {call,2,{f,144}}. % zip/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,1},{y,0}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,145}.
    {test,is_nil,{f,143},[{x,0}]}.
    {test,is_nil,{f,143},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, zip, 3, 147}.
  {label,146}.
    {line,[{location,"lists.erl",181}]}.
    {func_info,{atom,lists},{atom,zip},3}.
  {label,147}.
    {test,is_nonempty_list,{f,148},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,149},[{x,1}]}.
    {allocate,2,5}.
    {move,{x,3},{y,1}}.
    {get_list,{x,1},{y,0},{x,1}}.
    {move,{x,4},{x,0}}.
    {call,3,{f,147}}. % zip/3
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,1},{y,0}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,148}.
    {test,is_nil,{f,149},[{x,0}]}.
    {test,is_nil,{f,150},[{x,1}]}.
    {select_val,{x,2},
                {f,149},
                {list,[{atom,fail},{f,152},{atom,trim},{f,152}]}}.
  {label,149}.
    {test,is_nil,{f,150},[{x,1}]}.
    {test,is_ne_exact,{f,152},[{x,2},{atom,trim}]}.
  {label,150}.
    {test,is_nonempty_list,{f,151},[{x,0}]}.
    {test,is_nil,{f,146},[{x,1}]}.
    {test,is_tagged_tuple,{f,146},[{x,2},2,{atom,pad}]}.
    {get_tuple_element,{x,2},1,{x,3}}.
    {test,is_tuple,{f,146},[{x,3}]}.
    {test,test_arity,{f,146},[{x,3},2]}.
    {get_tuple_element,{x,3},1,{x,1}}.
    {call_only,2,{f,615}}. % '-zip/3-lc$^1/1-0-'/2
  {label,151}.
    {test,is_nil,{f,146},[{x,0}]}.
    {test,is_eq_exact,{f,153},[{x,2},{atom,trim}]}.
  {label,152}.
    {move,nil,{x,0}}.
    return.
  {label,153}.
    {test,is_nonempty_list,{f,154},[{x,1}]}.
    {test,is_tagged_tuple,{f,146},[{x,2},2,{atom,pad}]}.
    {get_tuple_element,{x,2},1,{x,3}}.
    {test,is_tuple,{f,146},[{x,3}]}.
    {test,test_arity,{f,146},[{x,3},2]}.
    {get_tuple_element,{x,3},0,{x,0}}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,619}}. % '-zip/3-lc$^0/1-1-'/2
  {label,154}.
    {test,is_nil,{f,146},[{x,1}]}.
    {test,is_tagged_tuple,{f,146},[{x,2},2,{atom,pad}]}.
    {get_tuple_element,{x,2},1,{x,3}}.
    {test,is_tuple,{f,146},[{x,3}]}.
    {test,test_arity,{f,146},[{x,3},2]}.
    {move,nil,{x,0}}.
    return.


{function, zip3, 3, 156}.
  {label,155}.
    {line,[{location,"lists.erl",190}]}.
    {func_info,{atom,lists},{atom,zip3},3}.
  {label,156}.
    {test,is_nonempty_list,{f,157},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,155},[{x,1}]}.
    {get_list,{x,1},{x,5},{x,6}}.
    {test,is_nonempty_list,{f,155},[{x,2}]}.
    {allocate,3,7}.
    {move,{x,5},{y,1}}.
    {move,{x,3},{y,2}}.
    {get_list,{x,2},{y,0},{x,2}}.
    {move,{x,6},{x,1}}.
    {move,{x,4},{x,0}}.
    {call,3,{f,156}}. % zip3/3
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,3,true,#{}},nil}}]}}.
    {test_heap,6,1}.
    {put_tuple2,{x,1},{list,[{y,2},{y,1},{y,0}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,3}.
    return.
  {label,157}.
    {test,is_nil,{f,155},[{x,0}]}.
    {test,is_nil,{f,155},[{x,1}]}.
    {test,is_nil,{f,155},[{x,2}]}.
    {move,nil,{x,0}}.
    return.


{function, zip3, 4, 159}.
  {label,158}.
    {line,[{location,"lists.erl",193}]}.
    {func_info,{atom,lists},{atom,zip3},4}.
  {label,159}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},4}.
    {make_fun3,{f,613},0,0,{x,4},{list,[]}}.
    {'%',{var_info,{x,4},[{fun_type,{t_tuple,3,true,#{}}}]}}.
    {swap,{x,3},{x,4}}.
    {swap,{x,2},{x,3}}.
    {swap,{x,1},{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_only,5,{f,176}}. % zipwith3/5


{function, zipwith, 3, 161}.
  {label,160}.
    {line,[{location,"lists.erl",195}]}.
    {func_info,{atom,lists},{atom,zipwith},3}.
  {label,161}.
    {test,is_nonempty_list,{f,162},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,160},[{x,2}]}.
    {allocate,3,5}.
    {move,{x,4},{y,1}}.
    {move,{x,0},{y,2}}.
    {get_list,{x,2},{x,1},{y,0}}.
    {move,{x,0},{x,2}}.
    {move,{x,3},{x,0}}.
    {call_fun,2}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,3}}.
    {move,{x,0},{y,2}}.
    {move,{y,0},{x,2}}.
    {trim,2,1}.
    {move,{x,3},{x,0}}.
    {call,3,{f,161}}. % zipwith/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,162}.
    {test,is_nil,{f,160},[{x,1}]}.
    {test,is_nil,{f,160},[{x,2}]}.
    {test,is_function2,{f,160},[{x,0},{integer,2}]}.
    {move,nil,{x,0}}.
    return.


{function, zipwith, 4, 164}.
  {label,163}.
    {line,[{location,"lists.erl",198}]}.
    {func_info,{atom,lists},{atom,zipwith},4}.
  {label,164}.
    {test,is_nonempty_list,{f,165},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,167},[{x,2}]}.
    {allocate,4,6}.
    {move,{x,5},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,0},{y,3}}.
    {get_list,{x,2},{x,1},{y,0}}.
    {move,{x,0},{x,2}}.
    {move,{x,4},{x,0}}.
    {call_fun,2}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,3},{x,4}}.
    {move,{x,0},{y,3}}.
    {move,{y,2},{x,3}}.
    {trim,3,1}.
    {move,{x,4},{x,0}}.
    {call,4,{f,164}}. % zipwith/4
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,165}.
    {test,is_nil,{f,167},[{x,1}]}.
    {test,is_nil,{f,168},[{x,2}]}.
    {select_val,{x,3},
                {f,167},
                {list,[{atom,fail},{f,166},{atom,trim},{f,166}]}}.
  {label,166}.
    {test,is_function2,{f,167},[{x,0},{integer,2}]}.
    {move,nil,{x,0}}.
    return.
  {label,167}.
    {test,is_nil,{f,168},[{x,2}]}.
    {test,is_eq_exact,{f,168},[{x,3},{atom,trim}]}.
    {test,is_function2,{f,168},[{x,0},{integer,2}]}.
    {move,nil,{x,0}}.
    return.
  {label,168}.
    {test,is_nonempty_list,{f,169},[{x,1}]}.
    {test,is_nil,{f,163},[{x,2}]}.
    {test,is_tagged_tuple,{f,163},[{x,3},2,{atom,pad}]}.
    {get_tuple_element,{x,3},1,{x,4}}.
    {test,is_tuple,{f,163},[{x,4}]}.
    {test,test_arity,{f,163},[{x,4},2]}.
    {get_tuple_element,{x,4},1,{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_only,3,{f,605}}. % '-zipwith/4-lc$^1/1-0-'/3
  {label,169}.
    {test,is_nil,{f,163},[{x,1}]}.
    {test,is_eq_exact,{f,170},[{x,3},{atom,trim}]}.
    {test,is_function2,{f,170},[{x,0},{integer,2}]}.
    {move,nil,{x,0}}.
    return.
  {label,170}.
    {test,is_nonempty_list,{f,171},[{x,2}]}.
    {test,is_tagged_tuple,{f,163},[{x,3},2,{atom,pad}]}.
    {get_tuple_element,{x,3},1,{x,4}}.
    {test,is_tuple,{f,163},[{x,4}]}.
    {test,test_arity,{f,163},[{x,4},2]}.
    {get_tuple_element,{x,4},0,{x,1}}.
    {swap,{x,1},{x,2}}.
    {swap,{x,0},{x,1}}.
    {call_only,3,{f,609}}. % '-zipwith/4-lc$^0/1-1-'/3
  {label,171}.
    {test,is_nil,{f,163},[{x,2}]}.
    {test,is_tagged_tuple,{f,163},[{x,3},2,{atom,pad}]}.
    {get_tuple_element,{x,3},1,{x,4}}.
    {test,is_tuple,{f,163},[{x,4}]}.
    {test,test_arity,{f,163},[{x,4},2]}.
    {test,is_function2,{f,163},[{x,0},{integer,2}]}.
    {move,nil,{x,0}}.
    return.


{function, zipwith3, 4, 173}.
  {label,172}.
    {line,[{location,"lists.erl",207}]}.
    {func_info,{atom,lists},{atom,zipwith3},4}.
  {label,173}.
    {test,is_nonempty_list,{f,174},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,172},[{x,2}]}.
    {get_list,{x,2},{x,6},{x,7}}.
    {test,is_nonempty_list,{f,172},[{x,3}]}.
    {allocate,4,8}.
    {move,{x,7},{y,1}}.
    {move,{x,5},{y,2}}.
    {move,{x,0},{y,3}}.
    {get_list,{x,3},{x,2},{y,0}}.
    {move,{x,6},{x,1}}.
    {move,{x,0},{x,3}}.
    {move,{x,4},{x,0}}.
    {call_fun,3}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,4}}.
    {move,{x,0},{y,3}}.
    {move,{y,0},{x,3}}.
    {trim,3,1}.
    {move,{x,4},{x,0}}.
    {call,4,{f,173}}. % zipwith3/4
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,174}.
    {test,is_nil,{f,172},[{x,1}]}.
    {test,is_nil,{f,172},[{x,2}]}.
    {test,is_nil,{f,172},[{x,3}]}.
    {test,is_function2,{f,172},[{x,0},{integer,3}]}.
    {move,nil,{x,0}}.
    return.


{function, zipwith3, 5, 176}.
  {label,175}.
    {line,[{location,"lists.erl",210}]}.
    {func_info,{atom,lists},{atom,zipwith3},5}.
  {label,176}.
    {test,is_nonempty_list,{f,177},[{x,1}]}.
    {get_list,{x,1},{x,5},{x,6}}.
    {test,is_nonempty_list,{f,178},[{x,2}]}.
    {get_list,{x,2},{x,7},{x,8}}.
    {test,is_nonempty_list,{f,178},[{x,3}]}.
    {allocate,5,9}.
    {move,{x,8},{y,1}}.
    {move,{x,6},{y,2}}.
    {move,{x,4},{y,3}}.
    {move,{x,0},{y,4}}.
    {get_list,{x,3},{x,2},{y,0}}.
    {move,{x,7},{x,1}}.
    {move,{x,0},{x,3}}.
    {move,{x,5},{x,0}}.
    {call_fun,3}.
    {move,{y,0},{x,3}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,4},{x,5}}.
    {move,{x,0},{y,4}}.
    {move,{y,3},{x,4}}.
    {trim,4,1}.
    {move,{x,5},{x,0}}.
    {call,5,{f,176}}. % zipwith3/5
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,177}.
    {test,is_nil,{f,178},[{x,1}]}.
    {test,is_nil,{f,178},[{x,2}]}.
    {test,is_nil,{f,178},[{x,3}]}.
    {test,is_eq_exact,{f,178},[{x,4},{atom,fail}]}.
    {test,is_function2,{f,178},[{x,0},{integer,3}]}.
    {move,nil,{x,0}}.
    return.
  {label,178}.
    {test,is_eq_exact,{f,179},[{x,4},{atom,trim}]}.
    {test,is_function2,{f,179},[{x,0},{integer,3}]}.
    {test,is_list,{f,179},[{x,1}]}.
    {test,is_list,{f,179},[{x,2}]}.
    {test,is_list,{f,179},[{x,3}]}.
    {move,nil,{x,0}}.
    return.
  {label,179}.
    {test,is_nil,{f,180},[{x,1}]}.
    {test,is_nil,{f,180},[{x,2}]}.
    {test,is_nil,{f,180},[{x,3}]}.
    {test,is_tagged_tuple,{f,175},[{x,4},2,{atom,pad}]}.
    {get_tuple_element,{x,4},1,{x,5}}.
    {test,is_tuple,{f,180},[{x,5}]}.
    {test,test_arity,{f,180},[{x,5},3]}.
    {test,is_function2,{f,180},[{x,0},{integer,3}]}.
    {move,nil,{x,0}}.
    return.
  {label,180}.
    {test,is_tagged_tuple,{f,175},[{x,4},2,{atom,pad}]}.
    {get_tuple_element,{x,4},1,{x,5}}.
    {test,is_tuple,{f,175},[{x,5}]}.
    {test,test_arity,{f,175},[{x,5},3]}.
    {allocate,7,6}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,5},{y,2}}.
    {move,{x,4},{y,3}}.
    {move,{x,3},{y,4}}.
    {move,{x,2},{y,5}}.
    {move,{x,0},{y,6}}.
    {get_tuple_element,{x,5},0,{x,0}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lists.erl",217}]}.
    {call,2,{f,182}}. % head_or/2
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {get_tuple_element,{x,0},1,{y,1}}.
    {get_tuple_element,{y,2},1,{x,1}}.
    {swap,{y,5},{x,0}}.
    {line,[{location,"lists.erl",218}]}.
    {call,2,{f,182}}. % head_or/2
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {get_tuple_element,{y,2},2,{x,1}}.
    {swap,{y,4},{x,0}}.
    {init_yregs,{list,[{y,2}]}}.
    {line,[{location,"lists.erl",219}]}.
    {call,2,{f,182}}. % head_or/2
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{}}}]}}.
    {get_tuple_element,{x,0},0,{x,2}}.
    {get_tuple_element,{x,0},1,{y,2}}.
    {get_tuple_element,{y,4},0,{x,1}}.
    {get_tuple_element,{y,5},0,{x,0}}.
    {move,{y,6},{x,3}}.
    {move,{y,0},{y,5}}.
    {move,{y,1},{y,4}}.
    {trim,2,5}.
    {line,[{location,"lists.erl",220}]}.
    {call_fun,3}.
    {move,{y,3},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{x,3}}.
    {move,{y,4},{x,5}}.
    {move,{x,0},{y,4}}.
    {move,{y,1},{x,4}}.
    {trim,4,1}.
    {move,{x,5},{x,0}}.
    {call,5,{f,176}}. % zipwith3/5
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.


{function, head_or, 2, 182}.
  {label,181}.
    {line,[{location,"lists.erl",222}]}.
    {func_info,{atom,lists},{atom,head_or},2}.
  {label,182}.
    {test,is_nonempty_list,{f,183},[{x,0}]}.
    {test_heap,3,1}.
    {get_list,{x,0},{x,1},{x,0}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    return.
  {label,183}.
    {test,is_nil,{f,181},[{x,0}]}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,1},nil]}}.
    return.


{function, unzip, 1, 185}.
  {label,184}.
    {line,[{location,"lists.erl",225}]}.
    {func_info,{atom,lists},{atom,unzip},1}.
  {label,185}.
    {move,nil,{x,2}}.
    {move,nil,{x,1}}.
    {call_only,3,{f,187}}. % unzip/3


{function, unzip, 3, 187}.
  {label,186}.
    {line,[{location,"lists.erl",227}]}.
    {func_info,{atom,lists},{atom,unzip},3}.
  {label,187}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,188},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_tuple,{f,186},[{x,3}]}.
    {test,test_arity,{f,186},[{x,3},2]}.
    {test_heap,4,5}.
    {get_tuple_element,{x,3},0,{x,0}}.
    {get_tuple_element,{x,3},1,{x,3}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {put_list,{x,3},{x,2},{x,2}}.
    {move,{x,4},{x,0}}.
    {call_only,3,{f,187}}. % unzip/3
  {label,188}.
    {test,is_nil,{f,186},[{x,0}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lists.erl",228}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {swap,{y,0},{x,0}}.
    {move,nil,{x,1}}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, unzip3, 1, 190}.
  {label,189}.
    {line,[{location,"lists.erl",230}]}.
    {func_info,{atom,lists},{atom,unzip3},1}.
  {label,190}.
    {move,nil,{x,2}}.
    {move,nil,{x,3}}.
    {move,nil,{x,1}}.
    {call_only,4,{f,192}}. % unzip3/4


{function, unzip3, 4, 192}.
  {label,191}.
    {line,[{location,"lists.erl",232}]}.
    {func_info,{atom,lists},{atom,unzip3},4}.
  {label,192}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,193},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,5}}.
    {test,is_tuple,{f,191},[{x,4}]}.
    {test,test_arity,{f,191},[{x,4},3]}.
    {test_heap,6,6}.
    {get_tuple_element,{x,4},0,{x,0}}.
    {get_tuple_element,{x,4},1,{x,6}}.
    {get_tuple_element,{x,4},2,{x,4}}.
    {put_list,{x,0},{x,1},{x,1}}.
    {put_list,{x,6},{x,2},{x,2}}.
    {put_list,{x,4},{x,3},{x,3}}.
    {move,{x,5},{x,0}}.
    {call_only,4,{f,192}}. % unzip3/4
  {label,193}.
    {test,is_nil,{f,191},[{x,0}]}.
    {allocate,2,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lists.erl",233}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {swap,{y,1},{x,0}}.
    {move,nil,{x,1}}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {swap,{y,0},{x,0}}.
    {move,nil,{x,1}}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{y,1},{y,0},{x,0}]}}.
    {deallocate,2}.
    return.


{function, all, 2, 195}.
  {label,194}.
    {line,[{location,"lists.erl",238}]}.
    {func_info,{atom,lists},{atom,all},2}.
  {label,195}.
    {test,is_function2,{f,194},[{x,0},{integer,1}]}.
    {test,is_nonempty_list,{f,198},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,0},{y,1}}.
    {get_list,{x,1},{x,0},{y,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"lists.erl",241}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,199},
                {list,[{atom,false},{f,197},{atom,true},{f,196}]}}.
  {label,196}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,202},2}. % all_1/2
  {label,197}.
    {deallocate,2}.
    return.
  {label,198}.
    {test,is_nil,{f,200},[{x,1}]}.
    {move,{atom,true},{x,0}}.
    return.
  {label,199}.
    {case_end,{x,0}}.
  {label,200}.
    {line,[{location,"lists.erl",239}]}.
    {case_end,{x,1}}.


{function, all_1, 2, 202}.
  {label,201}.
    {line,[{location,"lists.erl",248}]}.
    {func_info,{atom,lists},{atom,all_1},2}.
  {label,202}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,205},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,0},{y,1}}.
    {get_list,{x,1},{x,0},{y,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"lists.erl",249}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,206},
                {list,[{atom,false},{f,204},{atom,true},{f,203}]}}.
  {label,203}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,202},2}. % all_1/2
  {label,204}.
    {deallocate,2}.
    return.
  {label,205}.
    {test,is_nil,{f,201},[{x,1}]}.
    {move,{atom,true},{x,0}}.
    return.
  {label,206}.
    {case_end,{x,0}}.


{function, any, 2, 208}.
  {label,207}.
    {line,[{location,"lists.erl",255}]}.
    {func_info,{atom,lists},{atom,any},2}.
  {label,208}.
    {test,is_function2,{f,207},[{x,0},{integer,1}]}.
    {test,is_nonempty_list,{f,211},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,0},{y,1}}.
    {get_list,{x,1},{x,0},{y,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"lists.erl",258}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,212},
                {list,[{atom,false},{f,210},{atom,true},{f,209}]}}.
  {label,209}.
    {deallocate,2}.
    return.
  {label,210}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,215},2}. % any_1/2
  {label,211}.
    {test,is_nil,{f,213},[{x,1}]}.
    {move,{atom,false},{x,0}}.
    return.
  {label,212}.
    {case_end,{x,0}}.
  {label,213}.
    {line,[{location,"lists.erl",256}]}.
    {case_end,{x,1}}.


{function, any_1, 2, 215}.
  {label,214}.
    {line,[{location,"lists.erl",265}]}.
    {func_info,{atom,lists},{atom,any_1},2}.
  {label,215}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,218},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,0},{y,1}}.
    {get_list,{x,1},{x,0},{y,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"lists.erl",266}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,219},
                {list,[{atom,false},{f,217},{atom,true},{f,216}]}}.
  {label,216}.
    {deallocate,2}.
    return.
  {label,217}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,215},2}. % any_1/2
  {label,218}.
    {test,is_nil,{f,214},[{x,1}]}.
    {move,{atom,false},{x,0}}.
    return.
  {label,219}.
    {case_end,{x,0}}.


{function, map, 2, 221}.
  {label,220}.
    {line,[{location,"lists.erl",272}]}.
    {func_info,{atom,lists},{atom,map},2}.
  {label,221}.
    {test,is_function2,{f,220},[{x,0},{integer,1}]}.
    {test,is_nonempty_list,{f,222},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,0},{y,1}}.
    {get_list,{x,1},{x,0},{y,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"lists.erl",274}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {swap,{y,1},{x,0}}.
    {move,{y,0},{x,1}}.
    {trim,1,1}.
    {call,2,{f,225}}. % map_1/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,222}.
    {test,is_nil,{f,223},[{x,1}]}.
    {move,nil,{x,0}}.
    return.
  {label,223}.
    {line,[{location,"lists.erl",273}]}.
    {case_end,{x,1}}.


{function, map_1, 2, 225}.
  {label,224}.
    {line,[{location,"lists.erl",278}]}.
    {func_info,{atom,lists},{atom,map_1},2}.
  {label,225}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,226},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,0},{y,1}}.
    {get_list,{x,1},{x,0},{y,0}}.
    {move,{y,1},{x,1}}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {swap,{y,1},{x,0}}.
    {move,{y,0},{x,1}}.
    {trim,1,1}.
    {call,2,{f,225}}. % map_1/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,226}.
    {test,is_nil,{f,224},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, flatmap, 2, 228}.
  {label,227}.
    {line,[{location,"lists.erl",281}]}.
    {func_info,{atom,lists},{atom,flatmap},2}.
  {label,228}.
    {test,is_function2,{f,227},[{x,0},{integer,1}]}.
    {call_only,2,{f,230}}. % flatmap_1/2


{function, flatmap_1, 2, 230}.
  {label,229}.
    {line,[{location,"lists.erl",283}]}.
    {func_info,{atom,lists},{atom,flatmap_1},2}.
  {label,230}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,231},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,0},{y,1}}.
    {get_list,{x,1},{x,0},{y,0}}.
    {move,{y,1},{x,1}}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {swap,{y,1},{x,0}}.
    {move,{y,0},{x,1}}.
    {trim,1,1}.
    {call,2,{f,230}}. % flatmap_1/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,erlang,'++',2},1}.
  {label,231}.
    {test,is_nil,{f,229},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, foldl, 3, 233}.
  {label,232}.
    {line,[{location,"lists.erl",286}]}.
    {func_info,{atom,lists},{atom,foldl},3}.
  {label,233}.
    {test,is_function2,{f,232},[{x,0},{integer,2}]}.
    {test,is_nonempty_list,{f,234},[{x,2}]}.
    {allocate,2,3}.
    {move,{x,0},{y,1}}.
    {get_list,{x,2},{x,0},{y,0}}.
    {move,{y,1},{x,2}}.
    {line,[{location,"lists.erl",288}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,237},2}. % foldl_1/3
  {label,234}.
    {test,is_nil,{f,235},[{x,2}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,235}.
    {line,[{location,"lists.erl",287}]}.
    {case_end,{x,2}}.


{function, foldl_1, 3, 237}.
  {label,236}.
    {line,[{location,"lists.erl",292}]}.
    {func_info,{atom,lists},{atom,foldl_1},3}.
  {label,237}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nonempty_list,{f,238},[{x,2}]}.
    {allocate,2,3}.
    {move,{x,0},{y,1}}.
    {get_list,{x,2},{x,0},{y,0}}.
    {move,{y,1},{x,2}}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,237},2}. % foldl_1/3
  {label,238}.
    {test,is_nil,{f,236},[{x,2}]}.
    {move,{x,1},{x,0}}.
    return.


{function, foldr, 3, 240}.
  {label,239}.
    {line,[{location,"lists.erl",295}]}.
    {func_info,{atom,lists},{atom,foldr},3}.
  {label,240}.
    {test,is_function2,{f,239},[{x,0},{integer,2}]}.
    {call_only,3,{f,242}}. % foldr_1/3


{function, foldr_1, 3, 242}.
  {label,241}.
    {line,[{location,"lists.erl",297}]}.
    {func_info,{atom,lists},{atom,foldr_1},3}.
  {label,242}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nonempty_list,{f,243},[{x,2}]}.
    {allocate,2,3}.
    {move,{x,0},{y,1}}.
    {get_list,{x,2},{y,0},{x,2}}.
    {call,3,{f,242}}. % foldr_1/3
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {deallocate,2}.
    return.
  {label,243}.
    {test,is_nil,{f,241},[{x,2}]}.
    {move,{x,1},{x,0}}.
    return.


{function, foreach, 2, 245}.
  {label,244}.
    {line,[{location,"lists.erl",300}]}.
    {func_info,{atom,lists},{atom,foreach},2}.
  {label,245}.
    {test,is_function2,{f,244},[{x,0},{integer,1}]}.
    {call_only,2,{f,247}}. % foreach_1/2


{function, foreach_1, 2, 247}.
  {label,246}.
    {line,[{location,"lists.erl",302}]}.
    {func_info,{atom,lists},{atom,foreach_1},2}.
  {label,247}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,248},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,0},{y,1}}.
    {get_list,{x,1},{x,0},{y,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"lists.erl",303}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,247},2}. % foreach_1/2
  {label,248}.
    {test,is_nil,{f,246},[{x,1}]}.
    {move,{atom,ok},{x,0}}.
    return.


{function, filter, 2, 250}.
  {label,249}.
    {line,[{location,"lists.erl",307}]}.
    {func_info,{atom,lists},{atom,filter},2}.
  {label,250}.
    {test,is_function2,{f,249},[{x,0},{integer,1}]}.
    {swap,{x,0},{x,1}}.
    {call_only,2,{f,598}}. % '-filter/2-lc$^0/1-0-'/2


{function, partition, 2, 252}.
  {label,251}.
    {line,[{location,"lists.erl",309}]}.
    {func_info,{atom,lists},{atom,partition},2}.
  {label,252}.
    {test,is_function2,{f,251},[{x,0},{integer,1}]}.
    {move,nil,{x,3}}.
    {move,nil,{x,2}}.
    {call_only,4,{f,254}}. % partition_1/4


{function, partition_1, 4, 254}.
  {label,253}.
    {line,[{location,"lists.erl",311}]}.
    {func_info,{atom,lists},{atom,partition_1},4}.
  {label,254}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,257},[{x,1}]}.
    {allocate,5,4}.
    {move,{x,3},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,0},{y,4}}.
    {get_list,{x,1},{y,1},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lists.erl",312}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,258},
                {list,[{atom,false},{f,256},{atom,true},{f,255}]}}.
  {label,255}.
    {test_heap,2,0}.
    {put_list,{y,1},{y,3},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,3}}.
    {move,{y,4},{x,0}}.
    {call_last,4,{f,254},5}. % partition_1/4
  {label,256}.
    {test_heap,2,0}.
    {put_list,{y,1},{y,2},{x,3}}.
    {move,{y,0},{x,1}}.
    {move,{y,3},{x,2}}.
    {move,{y,4},{x,0}}.
    {call_last,4,{f,254},5}. % partition_1/4
  {label,257}.
    {test,is_nil,{f,253},[{x,1}]}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {move,nil,{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lists.erl",316}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {swap,{y,0},{x,0}}.
    {move,nil,{x,1}}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,258}.
    {line,[{location,"lists.erl",312}]}.
    {case_end,{x,0}}.


{function, filtermap, 2, 260}.
  {label,259}.
    {line,[{location,"lists.erl",318}]}.
    {func_info,{atom,lists},{atom,filtermap},2}.
  {label,260}.
    {test,is_function2,{f,259},[{x,0},{integer,1}]}.
    {call_only,2,{f,262}}. % filtermap_1/2


{function, filtermap_1, 2, 262}.
  {label,261}.
    {line,[{location,"lists.erl",320}]}.
    {func_info,{atom,lists},{atom,filtermap_1},2}.
  {label,262}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,266},[{x,1}]}.
    {allocate,4,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,3}}.
    {get_list,{x,1},{y,2},{y,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {line,[{location,"lists.erl",321}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {move,{x,0},{y,0}}.
    {test,is_tuple,{f,263},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,267},
          [{tr,{x,0},{t_tuple,0,false,#{}}},2,{atom,true}]}.
    {move,{y,1},{x,1}}.
    {move,{y,3},{x,0}}.
    {move,{y,0},{y,3}}.
    {trim,3,1}.
    {line,[{location,"lists.erl",323}]}.
    {call,2,{f,262}}. % filtermap_1/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,263}.
    {select_val,{x,0},
                {f,267},
                {list,[{atom,false},{f,265},{atom,true},{f,264}]}}.
  {label,264}.
    {move,{y,1},{x,1}}.
    {move,{y,3},{x,0}}.
    {move,{y,2},{y,3}}.
    {trim,3,1}.
    {line,[{location,"lists.erl",322}]}.
    {call,2,{f,262}}. % filtermap_1/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,265}.
    {move,{y,1},{x,1}}.
    {move,{y,3},{x,0}}.
    {call_last,2,{f,262},4}. % filtermap_1/2
  {label,266}.
    {test,is_nil,{f,261},[{x,1}]}.
    {move,nil,{x,0}}.
    return.
  {label,267}.
    {line,[{location,"lists.erl",321}]}.
    {case_end,{x,0}}.


{function, zf, 2, 269}.
  {label,268}.
    {line,[{location,"lists.erl",328}]}.
    {func_info,{atom,lists},{atom,zf},2}.
  {label,269}.
    {call_only,2,{f,260}}. % filtermap/2


{function, takewhile, 2, 271}.
  {label,270}.
    {line,[{location,"lists.erl",330}]}.
    {func_info,{atom,lists},{atom,takewhile},2}.
  {label,271}.
    {test,is_function2,{f,270},[{x,0},{integer,1}]}.
    {call_only,2,{f,273}}. % takewhile_1/2


{function, takewhile_1, 2, 273}.
  {label,272}.
    {line,[{location,"lists.erl",332}]}.
    {func_info,{atom,lists},{atom,takewhile_1},2}.
  {label,273}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,276},[{x,1}]}.
    {allocate,3,2}.
    {move,{x,0},{y,2}}.
    {get_list,{x,1},{y,1},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lists.erl",333}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,277},
                {list,[{atom,false},{f,275},{atom,true},{f,274}]}}.
  {label,274}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,1},{y,2}}.
    {trim,2,1}.
    {line,[{location,"lists.erl",334}]}.
    {call,2,{f,273}}. % takewhile_1/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,275}.
    {move,nil,{x,0}}.
    {deallocate,3}.
    return.
  {label,276}.
    {test,is_nil,{f,272},[{x,1}]}.
    {move,nil,{x,0}}.
    return.
  {label,277}.
    {line,[{location,"lists.erl",333}]}.
    {case_end,{x,0}}.


{function, dropwhile, 2, 279}.
  {label,278}.
    {line,[{location,"lists.erl",339}]}.
    {func_info,{atom,lists},{atom,dropwhile},2}.
  {label,279}.
    {test,is_function2,{f,278},[{x,0},{integer,1}]}.
    {call_only,2,{f,281}}. % dropwhile_1/2


{function, dropwhile_1, 2, 281}.
  {label,280}.
    {line,[{location,"lists.erl",341}]}.
    {func_info,{atom,lists},{atom,dropwhile_1},2}.
  {label,281}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,284},[{x,1}]}.
    {allocate,3,2}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {get_list,{x,1},{x,0},{y,0}}.
    {move,{y,2},{x,1}}.
    {line,[{location,"lists.erl",342}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,285},
                {list,[{atom,false},{f,283},{atom,true},{f,282}]}}.
  {label,282}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,2,{f,281},3}. % dropwhile_1/2
  {label,283}.
    {move,{y,1},{x,0}}.
    {deallocate,3}.
    return.
  {label,284}.
    {test,is_nil,{f,280},[{x,1}]}.
    {move,nil,{x,0}}.
    return.
  {label,285}.
    {case_end,{x,0}}.


{function, splitwith, 2, 287}.
  {label,286}.
    {line,[{location,"lists.erl",348}]}.
    {func_info,{atom,lists},{atom,splitwith},2}.
  {label,287}.
    {test,is_function2,{f,286},[{x,0},{integer,1}]}.
    {move,nil,{x,2}}.
    {call_only,3,{f,289}}. % splitwith_1/3


{function, splitwith_1, 3, 289}.
  {label,288}.
    {line,[{location,"lists.erl",350}]}.
    {func_info,{atom,lists},{atom,splitwith_1},3}.
  {label,289}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,292},[{x,1}]}.
    {allocate,5,3}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {get_list,{x,1},{y,1},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lists.erl",351}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,293},
                {list,[{atom,false},{f,291},{atom,true},{f,290}]}}.
  {label,290}.
    {test_heap,2,0}.
    {put_list,{y,1},{y,2},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,4},{x,0}}.
    {call_last,3,{f,289},5}. % splitwith_1/3
  {label,291}.
    {move,nil,{x,1}}.
    {move,{y,2},{x,0}}.
    {move,{y,3},{y,4}}.
    {trim,4,1}.
    {line,[{location,"lists.erl",353}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,292}.
    {test,is_nil,{f,288},[{x,1}]}.
    {allocate,0,3}.
    {move,nil,{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lists.erl",355}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},nil]}}.
    {deallocate,0}.
    return.
  {label,293}.
    {line,[{location,"lists.erl",351}]}.
    {case_end,{x,0}}.


{function, search, 2, 295}.
  {label,294}.
    {line,[{location,"lists.erl",357}]}.
    {func_info,{atom,lists},{atom,search},2}.
  {label,295}.
    {test,is_function2,{f,294},[{x,0},{integer,1}]}.
    {call_only,2,{f,297}}. % search_1/2


{function, search_1, 2, 297}.
  {label,296}.
    {line,[{location,"lists.erl",359}]}.
    {func_info,{atom,lists},{atom,search_1},2}.
  {label,297}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,300},[{x,1}]}.
    {allocate,3,2}.
    {move,{x,0},{y,2}}.
    {get_list,{x,1},{y,1},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lists.erl",360}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,301},
                {list,[{atom,false},{f,299},{atom,true},{f,298}]}}.
  {label,298}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{atom,value},{y,1}]}}.
    {deallocate,3}.
    return.
  {label,299}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,2,{f,297},3}. % search_1/2
  {label,300}.
    {test,is_nil,{f,296},[{x,1}]}.
    {move,{atom,false},{x,0}}.
    return.
  {label,301}.
    {case_end,{x,0}}.


{function, mapfoldl, 3, 303}.
  {label,302}.
    {line,[{location,"lists.erl",366}]}.
    {func_info,{atom,lists},{atom,mapfoldl},3}.
  {label,303}.
    {test,is_function2,{f,302},[{x,0},{integer,2}]}.
    {call_only,3,{f,305}}. % mapfoldl_1/3


{function, mapfoldl_1, 3, 305}.
  {label,304}.
    {line,[{location,"lists.erl",368}]}.
    {func_info,{atom,lists},{atom,mapfoldl_1},3}.
  {label,305}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nonempty_list,{f,306},[{x,2}]}.
    {allocate,3,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,2}}.
    {get_list,{x,2},{x,0},{y,1}}.
    {move,{y,2},{x,2}}.
    {line,[{location,"lists.erl",369}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {test,is_tuple,{f,307},[{x,0}]}.
    {test,test_arity,{f,307},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {line,[{location,"lists.erl",370}]}.
    {call,3,{f,305}}. % mapfoldl_1/3
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{1 => {t_list,any,nil}}}}]}}.
    {test_heap,5,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,306}.
    {test,is_nil,{f,304},[{x,2}]}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[nil,{x,1}]}}.
    return.
  {label,307}.
    {line,[{location,"lists.erl",369}]}.
    {badmatch,{x,0}}.


{function, mapfoldr, 3, 309}.
  {label,308}.
    {line,[{location,"lists.erl",374}]}.
    {func_info,{atom,lists},{atom,mapfoldr},3}.
  {label,309}.
    {test,is_function2,{f,308},[{x,0},{integer,2}]}.
    {call_only,3,{f,311}}. % mapfoldr_1/3


{function, mapfoldr_1, 3, 311}.
  {label,310}.
    {line,[{location,"lists.erl",376}]}.
    {func_info,{atom,lists},{atom,mapfoldr_1},3}.
  {label,311}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {test,is_nonempty_list,{f,312},[{x,2}]}.
    {allocate,3,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,2}}.
    {get_list,{x,2},{y,1},{x,2}}.
    {line,[{location,"lists.erl",377}]}.
    {call,3,{f,311}}. % mapfoldr_1/3
    {'%',{var_info,{x,0},[{type,{t_tuple,2,true,#{1 => {t_list,any,nil}}}}]}}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {get_tuple_element,{x,0},1,{x,1}}.
    {move,{y,2},{x,2}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,2}}.
    {trim,2,1}.
    {line,[{location,"lists.erl",378}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {test,is_tuple,{f,313},[{x,0}]}.
    {test,test_arity,{f,313},[{x,0},2]}.
    {test_heap,5,1}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_list,{x,1},{y,0},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,312}.
    {test,is_nil,{f,310},[{x,2}]}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[nil,{x,1}]}}.
    return.
  {label,313}.
    {badmatch,{x,0}}.


{function, uniq, 1, 315}.
  {label,314}.
    {line,[{location,"lists.erl",382}]}.
    {func_info,{atom,lists},{atom,uniq},1}.
  {label,315}.
    {move,{literal,#{}},{x,1}}.
    {call_only,2,{f,317}}. % uniq_1/2


{function, uniq_1, 2, 317}.
  {label,316}.
    {line,[{location,"lists.erl",384}]}.
    {func_info,{atom,lists},{atom,uniq_1},2}.
  {label,317}.
    {'%',{var_info,{x,1},[{type,{t_map,any,{t_atom,[true]}}}]}}.
    {test,is_nonempty_list,{f,319},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,has_map_fields,{f,318},{x,1},{list,[{x,2}]}}.
    {call_only,2,{f,317}}. % uniq_1/2
  {label,318}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {put_map_assoc,{f,0},{x,1},{x,1},3,{list,[{x,2},{atom,true}]}}.
    {line,[{location,"lists.erl",387}]}.
    {call,2,{f,317}}. % uniq_1/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,319}.
    {test,is_nil,{f,316},[{x,0}]}.
    return.


{function, uniq, 2, 321}.
  {label,320}.
    {line,[{location,"lists.erl",391}]}.
    {func_info,{atom,lists},{atom,uniq},2}.
  {label,321}.
    {test,is_function2,{f,320},[{x,0},{integer,1}]}.
    {move,{literal,#{}},{x,2}}.
    {call_only,3,{f,323}}. % uniq_2/3


{function, uniq_2, 3, 323}.
  {label,322}.
    {line,[{location,"lists.erl",393}]}.
    {func_info,{atom,lists},{atom,uniq_2},3}.
  {label,323}.
    {'%',{var_info,{x,0},[{type,{t_fun,1,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_map,any,{t_atom,[true]}}}]}}.
    {test,is_nonempty_list,{f,325},[{x,1}]}.
    {allocate,4,3}.
    {move,{x,2},{y,2}}.
    {move,{x,0},{y,3}}.
    {get_list,{x,1},{y,1},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lists.erl",394}]}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {test,has_map_fields,{f,324},{y,2},{list,[{x,0}]}}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,2}}.
    {move,{y,3},{x,0}}.
    {call_last,3,{f,323},4}. % uniq_2/3
  {label,324}.
    {put_map_assoc,{f,0},{y,2},{x,2},1,{list,[{x,0},{atom,true}]}}.
    {move,{y,0},{x,1}}.
    {move,{y,3},{x,0}}.
    {move,{y,1},{y,3}}.
    {trim,3,1}.
    {line,[{location,"lists.erl",397}]}.
    {call,3,{f,323}}. % uniq_2/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,325}.
    {test,is_nil,{f,322},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, keydelete, 3, 327}.
  {label,326}.
    {line,[{location,"lists.erl",403}]}.
    {func_info,{atom,lists},{atom,keydelete},3}.
  {label,327}.
    {test,is_integer,{f,326},[{x,1}]}.
    {test,is_lt,{f,326},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {call_only,3,{f,329}}. % keydelete3/3


{function, keydelete3, 3, 329}.
  {label,328}.
    {line,[{location,"lists.erl",405}]}.
    {func_info,{atom,lists},{atom,keydelete3},3}.
  {label,329}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,331},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,2}}.
    {bif,element,{f,330},[{tr,{x,1},{t_integer,any}},{x,3}],{x,4}}.
    {test,is_eq,{f,330},[{x,4},{x,0}]}.
    {move,{x,2},{x,0}}.
    return.
  {label,330}.
    {allocate,1,4}.
    {move,{x,3},{y,0}}.
    {line,[{location,"lists.erl",406}]}.
    {call,3,{f,329}}. % keydelete3/3
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,331}.
    {test,is_nil,{f,328},[{x,2}]}.
    {move,nil,{x,0}}.
    return.


{function, keyreplace, 4, 333}.
  {label,332}.
    {line,[{location,"lists.erl",409}]}.
    {func_info,{atom,lists},{atom,keyreplace},4}.
  {label,333}.
    {test,is_integer,{f,332},[{x,1}]}.
    {test,is_lt,{f,332},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {test,is_tuple,{f,332},[{x,3}]}.
    {call_only,4,{f,335}}. % keyreplace3/4


{function, keyreplace3, 4, 335}.
  {label,334}.
    {line,[{location,"lists.erl",412}]}.
    {func_info,{atom,lists},{atom,keyreplace3},4}.
  {label,335}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_tuple,0,false,#{}}}]}}.
    {test,is_nonempty_list,{f,337},[{x,2}]}.
    {get_list,{x,2},{x,4},{x,2}}.
    {bif,element,{f,336},[{tr,{x,1},{t_integer,any}},{x,4}],{x,5}}.
    {test,is_eq,{f,336},[{x,5},{x,0}]}.
    {test_heap,2,4}.
    {put_list,{x,3},{x,2},{x,0}}.
    return.
  {label,336}.
    {allocate,1,5}.
    {move,{x,4},{y,0}}.
    {line,[{location,"lists.erl",413}]}.
    {call,4,{f,335}}. % keyreplace3/4
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,337}.
    {test,is_nil,{f,334},[{x,2}]}.
    {move,nil,{x,0}}.
    return.


{function, keystore, 4, 339}.
  {label,338}.
    {line,[{location,"lists.erl",416}]}.
    {func_info,{atom,lists},{atom,keystore},4}.
  {label,339}.
    {test,is_integer,{f,338},[{x,1}]}.
    {test,is_lt,{f,338},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {test,is_tuple,{f,338},[{x,3}]}.
    {call_only,4,{f,341}}. % keystore2/4


{function, keystore2, 4, 341}.
  {label,340}.
    {line,[{location,"lists.erl",419}]}.
    {func_info,{atom,lists},{atom,keystore2},4}.
  {label,341}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_tuple,0,false,#{}}}]}}.
    {test,is_nonempty_list,{f,343},[{x,2}]}.
    {get_list,{x,2},{x,4},{x,2}}.
    {bif,element,{f,342},[{tr,{x,1},{t_integer,any}},{x,4}],{x,5}}.
    {test,is_eq,{f,342},[{x,5},{x,0}]}.
    {test_heap,2,4}.
    {put_list,{x,3},{x,2},{x,0}}.
    return.
  {label,342}.
    {allocate,1,5}.
    {move,{x,4},{y,0}}.
    {line,[{location,"lists.erl",420}]}.
    {call,4,{f,341}}. % keystore2/4
    {'%',{var_info,{x,0},[{type,{t_cons,any,any}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,343}.
    {test,is_nil,{f,340},[{x,2}]}.
    {test_heap,2,4}.
    {put_list,{x,3},nil,{x,0}}.
    return.


{function, keytake, 3, 345}.
  {label,344}.
    {line,[{location,"lists.erl",423}]}.
    {func_info,{atom,lists},{atom,keytake},3}.
  {label,345}.
    {test,is_integer,{f,344},[{x,1}]}.
    {test,is_lt,{f,344},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {move,nil,{x,3}}.
    {call_only,4,{f,347}}. % keytake/4


{function, keytake, 4, 347}.
  {label,346}.
    {line,[{location,"lists.erl",425}]}.
    {func_info,{atom,lists},{atom,keytake},4}.
  {label,347}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,349},[{x,2}]}.
    {get_list,{x,2},{x,4},{x,2}}.
    {bif,element,{f,348},[{tr,{x,1},{t_integer,any}},{x,4}],{x,5}}.
    {test,is_eq,{f,348},[{x,5},{x,0}]}.
    {allocate,1,5}.
    {move,{x,4},{y,0}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lists.erl",426}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,4,1}.
    {put_tuple2,{x,0},{list,[{atom,value},{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,348}.
    {test_heap,2,5}.
    {put_list,{x,4},{x,3},{x,3}}.
    {call_only,4,{f,347}}. % keytake/4
  {label,349}.
    {test,is_nil,{f,346},[{x,2}]}.
    {move,{atom,false},{x,0}}.
    return.


{function, keymap, 3, 351}.
  {label,350}.
    {line,[{location,"lists.erl",432}]}.
    {func_info,{atom,lists},{atom,keymap},3}.
  {label,351}.
    {test,is_nonempty_list,{f,352},[{x,2}]}.
    {get_list,{x,2},{x,3},{x,2}}.
    {line,[{location,"lists.erl",433}]}.
    {bif,element,{f,0},[{x,1},{x,3}],{x,4}}.
    {allocate,4,5}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {move,{x,0},{x,1}}.
    {move,{x,4},{x,0}}.
    {call_fun,1}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {trim,1,3}.
    {move,{y,1},{x,0}}.
    {call_ext,3,{extfunc,erlang,setelement,3}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,3}}.
    {move,{x,0},{y,2}}.
    {move,{y,0},{x,2}}.
    {trim,2,1}.
    {move,{x,3},{x,0}}.
    {call,3,{f,351}}. % keymap/3
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,1,false,#{}},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,352}.
    {test,is_nil,{f,350},[{x,2}]}.
    {test,is_integer,{f,350},[{x,1}]}.
    {test,is_ge,{f,350},[{tr,{x,1},{t_integer,any}},{integer,1}]}.
    {test,is_function2,{f,350},[{x,0},{integer,1}]}.
    {move,nil,{x,0}}.
    return.


{function, sort, 1, 354}.
  {label,353}.
    {line,[{location,"lists.erl",442}]}.
    {func_info,{atom,lists},{atom,sort},1}.
  {label,354}.
    {test,is_nonempty_list,{f,356},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_nonempty_list,{f,355},[{x,2}]}.
    {allocate,0,3}.
    {get_list,{x,2},{x,0},{x,2}}.
    {move,nil,{x,3}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"lists.erl",444}]}.
    {call,4,{f,358}}. % runs/4
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {move,nil,{x,1}}.
    {call_last,2,{f,371},0}. % merge_descending/2
  {label,355}.
    {test,is_nil,{f,353},[{x,2}]}.
    return.
  {label,356}.
    {test,is_nil,{f,353},[{x,0}]}.
    return.


{function, runs, 4, 358}.
  {label,357}.
    {line,[{location,"lists.erl",447}]}.
    {func_info,{atom,lists},{atom,runs},4}.
  {label,358}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_ge,{f,359},[{x,1},{x,0}]}.
    {test_heap,2,4}.
    {put_list,{x,0},nil,{x,0}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_only,4,{f,361}}. % run_up/4
  {label,359}.
    {test_heap,2,4}.
    {put_list,{x,0},nil,{x,0}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_only,4,{f,366}}. % run_down/4


{function, run_up, 4, 361}.
  {label,360}.
    {line,[{location,"lists.erl",450}]}.
    {func_info,{atom,lists},{atom,run_up},4}.
  {label,361}.
    {'%',{var_info,{x,2},[{type,{t_cons,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,364},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_ge,{f,362},[{x,4},{x,0}]}.
    {test_heap,2,6}.
    {put_list,{x,0},{x,2},{x,2}}.
    {move,{x,5},{x,1}}.
    {move,{x,4},{x,0}}.
    {call_only,4,{f,361}}. % run_up/4
  {label,362}.
    {test,is_nonempty_list,{f,363},[{x,5}]}.
    {test_heap,4,6}.
    {get_list,{x,5},{x,1},{x,5}}.
    {put_list,{x,0},{x,2},{x,0}}.
    {put_list,{x,0},{x,3},{x,3}}.
    {move,{x,5},{x,2}}.
    {move,{x,4},{x,0}}.
    {call_only,4,{f,358}}. % runs/4
  {label,363}.
    {test,is_nil,{f,360},[{x,5}]}.
    {test_heap,6,4}.
    {put_list,{x,0},{x,2},{x,0}}.
    {put_list,{x,0},{x,3},{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    return.
  {label,364}.
    {test,is_nil,{f,360},[{x,1}]}.
    {test_heap,4,4}.
    {put_list,{x,0},{x,2},{x,0}}.
    {put_list,{x,0},{x,3},{x,0}}.
    return.


{function, run_down, 4, 366}.
  {label,365}.
    {line,[{location,"lists.erl",456}]}.
    {func_info,{atom,lists},{atom,run_down},4}.
  {label,366}.
    {'%',{var_info,{x,2},[{type,{t_cons,any,nil}}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,369},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_lt,{f,367},[{x,4},{x,0}]}.
    {test_heap,2,6}.
    {put_list,{x,0},{x,2},{x,2}}.
    {move,{x,5},{x,1}}.
    {move,{x,4},{x,0}}.
    {call_only,4,{f,366}}. % run_down/4
  {label,367}.
    {test,is_nonempty_list,{f,368},[{x,5}]}.
    {allocate_heap,4,2,6}.
    {move,{x,4},{y,2}}.
    {move,{x,3},{y,3}}.
    {get_list,{x,5},{y,1},{y,0}}.
    {put_list,{x,0},{x,2},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lists.erl",457}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,3},{x,3}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,4,{f,358},4}. % runs/4
  {label,368}.
    {test,is_nil,{f,365},[{x,5}]}.
    {allocate_heap,2,2,4}.
    {move,{x,3},{y,0}}.
    {move,{x,1},{y,1}}.
    {put_list,{x,0},{x,2},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lists.erl",458}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,4,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {put_list,{y,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,369}.
    {test,is_nil,{f,365},[{x,1}]}.
    {allocate_heap,1,2,4}.
    {move,{x,3},{y,0}}.
    {put_list,{x,0},{x,2},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lists.erl",459}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {deallocate,1}.
    return.


{function, merge_descending, 2, 371}.
  {label,370}.
    {line,[{location,"lists.erl",462}]}.
    {func_info,{atom,lists},{atom,merge_descending},2}.
  {label,371}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,374},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_nonempty_list,{f,372},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,1},{y,1}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {move,{x,2},{x,1}}.
    {move,nil,{x,2}}.
    {line,[{location,"lists.erl",463}]}.
    {call,3,{f,381}}. % merge_down/3
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,371},2}. % merge_descending/2
  {label,372}.
    {test,is_nil,{f,373},[{tr,{x,1},{t_list,any,nil}}]}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lists.erl",464}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,373}.
    {allocate,1,3}.
    {move,{x,1},{y,0}}.
    {move,nil,{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lists.erl",465}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {move,nil,{x,1}}.
    {call_last,2,{f,376},1}. % merge_ascending/2
  {label,374}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {call_only,2,{f,376}}. % merge_ascending/2


{function, merge_ascending, 2, 376}.
  {label,375}.
    {line,[{location,"lists.erl",468}]}.
    {func_info,{atom,lists},{atom,merge_ascending},2}.
  {label,376}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,379},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_nonempty_list,{f,377},[{x,0}]}.
    {allocate,2,3}.
    {move,{x,1},{y,1}}.
    {get_list,{x,0},{x,1},{y,0}}.
    {move,{x,2},{x,0}}.
    {move,nil,{x,2}}.
    {line,[{location,"lists.erl",469}]}.
    {call,3,{f,386}}. % merge_up/3
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,376},2}. % merge_ascending/2
  {label,377}.
    {test,is_nil,{f,378},[{tr,{x,1},{t_list,any,nil}}]}.
    {move,{x,2},{x,0}}.
    return.
  {label,378}.
    {allocate,1,3}.
    {move,{x,1},{y,0}}.
    {move,nil,{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lists.erl",471}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {move,nil,{x,1}}.
    {call_last,2,{f,371},1}. % merge_descending/2
  {label,379}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {call_only,2,{f,371}}. % merge_descending/2


{function, merge_down, 3, 381}.
  {label,380}.
    {line,[{location,"lists.erl",474}]}.
    {func_info,{atom,lists},{atom,merge_down},3}.
  {label,381}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,383},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,384},[{x,1}]}.
    {get_list,{x,1},{x,5},{x,6}}.
    {test,is_lt,{f,382},[{x,5},{x,3}]}.
    {test_heap,2,5}.
    {put_list,{x,3},{x,2},{x,2}}.
    {move,{x,4},{x,0}}.
    {call_only,3,{f,381}}. % merge_down/3
  {label,382}.
    {test_heap,2,7}.
    {put_list,{x,5},{x,2},{x,2}}.
    {move,{x,6},{x,1}}.
    {call_only,3,{f,381}}. % merge_down/3
  {label,383}.
    {test,is_nil,{f,384},[{x,0}]}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lists.erl",476}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,384}.
    {test,is_nil,{f,380},[{x,1}]}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lists.erl",477}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.


{function, merge_up, 3, 386}.
  {label,385}.
    {line,[{location,"lists.erl",479}]}.
    {func_info,{atom,lists},{atom,merge_up},3}.
  {label,386}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,388},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,389},[{x,1}]}.
    {get_list,{x,1},{x,5},{x,6}}.
    {test,is_ge,{f,387},[{x,5},{x,3}]}.
    {test_heap,2,5}.
    {put_list,{x,3},{x,2},{x,2}}.
    {move,{x,4},{x,0}}.
    {call_only,3,{f,386}}. % merge_up/3
  {label,387}.
    {test_heap,2,7}.
    {put_list,{x,5},{x,2},{x,2}}.
    {move,{x,6},{x,1}}.
    {call_only,3,{f,386}}. % merge_up/3
  {label,388}.
    {test,is_nil,{f,389},[{x,0}]}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lists.erl",481}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,389}.
    {test,is_nil,{f,385},[{x,1}]}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lists.erl",482}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.


{function, usort, 1, 391}.
  {label,390}.
    {line,[{location,"lists.erl",484}]}.
    {func_info,{atom,lists},{atom,usort},1}.
  {label,391}.
    {test,is_nonempty_list,{f,393},[{x,0}]}.
    {get_tl,{x,0},{x,1}}.
    {test,is_nonempty_list,{f,392},[{x,1}]}.
    {allocate,0,1}.
    {line,[{location,"lists.erl",487}]}.
    {call,1,{f,354}}. % sort/1
    {test,is_nonempty_list,{f,394},[{x,0}]}.
    {get_list,{x,0},{x,0},{x,1}}.
    {call_last,2,{f,396},0}. % unique/2
  {label,392}.
    {test,is_nil,{f,390},[{x,1}]}.
    return.
  {label,393}.
    {test,is_nil,{f,390},[{x,0}]}.
    return.
  {label,394}.
    {badmatch,{x,0}}.


{function, unique, 2, 396}.
  {label,395}.
    {line,[{location,"lists.erl",490}]}.
    {func_info,{atom,lists},{atom,unique},2}.
  {label,396}.
    {test,is_nonempty_list,{f,398},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,1}}.
    {test,is_eq,{f,397},[{x,0},{x,2}]}.
    {call_only,2,{f,396}}. % unique/2
  {label,397}.
    {allocate,1,3}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lists.erl",491}]}.
    {call,2,{f,396}}. % unique/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,398}.
    {test,is_nil,{f,395},[{x,1}]}.
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,0}}.
    return.


{function, sort, 2, 400}.
  {label,399}.
    {line,[{location,"lists.erl",496}]}.
    {func_info,{atom,lists},{atom,sort},2}.
  {label,400}.
    {test,is_nonempty_list,{f,404},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,3}}.
    {test,is_nonempty_list,{f,403},[{x,3}]}.
    {allocate,4,4}.
    {move,{x,2},{y,2}}.
    {move,{x,0},{y,3}}.
    {get_list,{x,3},{y,1},{y,0}}.
    {move,{y,1},{x,1}}.
    {swap,{x,0},{x,2}}.
    {line,[{location,"lists.erl",499}]}.
    {call_fun,2}.
    {select_val,{x,0},
                {f,405},
                {list,[{atom,false},{f,402},{atom,true},{f,401}]}}.
  {label,401}.
    {test_heap,2,0}.
    {put_list,{y,2},nil,{x,3}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,nil,{x,4}}.
    {trim,3,1}.
    {move,{y,0},{x,0}}.
    {line,[{location,"lists.erl",500}]}.
    {call,5,{f,407}}. % run_up/5
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,nil,{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,425},1}. % merge_descending/3
  {label,402}.
    {test_heap,2,0}.
    {put_list,{y,2},nil,{x,3}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,nil,{x,4}}.
    {trim,3,1}.
    {move,{y,0},{x,0}}.
    {line,[{location,"lists.erl",501}]}.
    {call,5,{f,413}}. % run_down/5
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,nil,{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,425},1}. % merge_descending/3
  {label,403}.
    {test,is_nil,{f,399},[{x,3}]}.
    {test,is_function2,{f,399},[{x,0},{integer,2}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,404}.
    {test,is_nil,{f,399},[{x,1}]}.
    {test,is_function2,{f,399},[{x,0},{integer,2}]}.
    {move,nil,{x,0}}.
    return.
  {label,405}.
    {line,[{location,"lists.erl",499}]}.
    {case_end,{x,0}}.


{function, run_up, 5, 407}.
  {label,406}.
    {line,[{location,"lists.erl",504}]}.
    {func_info,{atom,lists},{atom,run_up},5}.
  {label,407}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_cons,any,nil}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,410},[{x,2}]}.
    {allocate,6,5}.
    {move,{x,4},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,1},{y,4}}.
    {move,{x,0},{y,5}}.
    {get_list,{x,2},{y,1},{y,0}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"lists.erl",505}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,411},
                {list,[{atom,false},{f,409},{atom,true},{f,408}]}}.
  {label,408}.
    {test_heap,2,0}.
    {put_list,{y,4},{y,3},{x,3}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,4}}.
    {move,{y,5},{x,0}}.
    {call_last,5,{f,407},6}. % run_up/5
  {label,409}.
    {test_heap,4,0}.
    {put_list,{y,4},{y,3},{x,0}}.
    {put_list,{x,0},{y,2},{x,3}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,5},{x,0}}.
    {call_last,4,{f,419},6}. % next_run/4
  {label,410}.
    {test,is_nil,{f,406},[{x,2}]}.
    {test_heap,4,5}.
    {put_list,{x,1},{x,3},{x,0}}.
    {put_list,{x,0},{x,4},{x,0}}.
    return.
  {label,411}.
    {case_end,{x,0}}.


{function, run_down, 5, 413}.
  {label,412}.
    {line,[{location,"lists.erl",512}]}.
    {func_info,{atom,lists},{atom,run_down},5}.
  {label,413}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_cons,any,nil}}]}}.
    {'%',{var_info,{x,4},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,416},[{x,2}]}.
    {allocate,6,5}.
    {move,{x,4},{y,2}}.
    {move,{x,3},{y,3}}.
    {move,{x,1},{y,4}}.
    {move,{x,0},{y,5}}.
    {get_list,{x,2},{y,1},{y,0}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"lists.erl",513}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,417},
                {list,[{atom,false},{f,415},{atom,true},{f,414}]}}.
  {label,414}.
    {test_heap,2,0}.
    {put_list,{y,4},{y,3},{x,0}}.
    {move,nil,{x,1}}.
    {move,{y,0},{y,4}}.
    {move,{y,1},{y,3}}.
    {trim,2,4}.
    {line,[{location,"lists.erl",514}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,3}}.
    {move,{y,2},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,3},{x,0}}.
    {call_last,4,{f,419},4}. % next_run/4
  {label,415}.
    {test_heap,2,0}.
    {put_list,{y,4},{y,3},{x,3}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,4}}.
    {move,{y,5},{x,0}}.
    {call_last,5,{f,413},6}. % run_down/5
  {label,416}.
    {test,is_nil,{f,412},[{x,2}]}.
    {allocate_heap,1,2,5}.
    {move,{x,4},{y,0}}.
    {put_list,{x,1},{x,3},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lists.erl",518}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,417}.
    {line,[{location,"lists.erl",513}]}.
    {case_end,{x,0}}.


{function, next_run, 4, 419}.
  {label,418}.
    {line,[{location,"lists.erl",520}]}.
    {func_info,{atom,lists},{atom,next_run},4}.
  {label,419}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_cons,any,nil}}]}}.
    {test,is_nonempty_list,{f,422},[{x,2}]}.
    {allocate,5,4}.
    {move,{x,3},{y,2}}.
    {move,{x,1},{y,3}}.
    {move,{x,0},{y,4}}.
    {get_list,{x,2},{y,1},{y,0}}.
    {move,{x,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{y,1},{x,1}}.
    {line,[{location,"lists.erl",521}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,423},
                {list,[{atom,false},{f,421},{atom,true},{f,420}]}}.
  {label,420}.
    {test_heap,2,0}.
    {put_list,{y,3},nil,{x,3}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,4}}.
    {move,{y,4},{x,0}}.
    {call_last,5,{f,407},5}. % run_up/5
  {label,421}.
    {test_heap,2,0}.
    {put_list,{y,3},nil,{x,3}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,2},{x,4}}.
    {move,{y,4},{x,0}}.
    {call_last,5,{f,413},5}. % run_down/5
  {label,422}.
    {test,is_nil,{f,418},[{x,2}]}.
    {test_heap,4,4}.
    {put_list,{x,1},nil,{x,0}}.
    {put_list,{x,0},{x,3},{x,0}}.
    return.
  {label,423}.
    {case_end,{x,0}}.


{function, merge_descending, 3, 425}.
  {label,424}.
    {line,[{location,"lists.erl",528}]}.
    {func_info,{atom,lists},{atom,merge_descending},3}.
  {label,425}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,428},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,1}}.
    {test,is_nonempty_list,{f,426},[{x,1}]}.
    {allocate,3,4}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {get_list,{x,1},{x,1},{y,0}}.
    {move,{x,3},{x,2}}.
    {move,nil,{x,3}}.
    {line,[{location,"lists.erl",529}]}.
    {call,4,{f,435}}. % merge_down/4
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,3,{f,425},3}. % merge_descending/3
  {label,426}.
    {test,is_nil,{f,427},[{tr,{x,2},{t_list,any,nil}}]}.
    {move,nil,{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lists.erl",530}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,427}.
    {allocate,2,4}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,nil,{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lists.erl",531}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,1}}.
    {move,nil,{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,430},2}. % merge_ascending/3
  {label,428}.
    {move,{x,2},{x,1}}.
    {move,nil,{x,2}}.
    {call_only,3,{f,430}}. % merge_ascending/3


{function, merge_ascending, 3, 430}.
  {label,429}.
    {line,[{location,"lists.erl",534}]}.
    {func_info,{atom,lists},{atom,merge_ascending},3}.
  {label,430}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,433},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,1}}.
    {test,is_nonempty_list,{f,431},[{x,1}]}.
    {allocate,3,4}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {get_list,{x,1},{x,2},{y,0}}.
    {move,{x,3},{x,1}}.
    {move,nil,{x,3}}.
    {line,[{location,"lists.erl",535}]}.
    {call,4,{f,442}}. % merge_up/4
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,3,{f,430},3}. % merge_ascending/3
  {label,431}.
    {test,is_nil,{f,432},[{tr,{x,2},{t_list,any,nil}}]}.
    {move,{x,3},{x,0}}.
    return.
  {label,432}.
    {allocate,2,4}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,nil,{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lists.erl",537}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,1}}.
    {move,nil,{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,425},2}. % merge_descending/3
  {label,433}.
    {move,{x,2},{x,1}}.
    {move,nil,{x,2}}.
    {call_only,3,{f,425}}. % merge_descending/3


{function, merge_down, 4, 435}.
  {label,434}.
    {line,[{location,"lists.erl",540}]}.
    {func_info,{atom,lists},{atom,merge_down},4}.
  {label,435}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,438},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,439},[{x,2}]}.
    {allocate,8,6}.
    {move,{x,4},{y,2}}.
    {move,{x,5},{y,3}}.
    {move,{x,3},{y,4}}.
    {move,{x,2},{y,5}}.
    {move,{x,1},{y,6}}.
    {move,{x,0},{y,7}}.
    {get_list,{x,2},{y,1},{y,0}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lists.erl",541}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,440},
                {list,[{atom,false},{f,437},{atom,true},{f,436}]}}.
  {label,436}.
    {test_heap,2,0}.
    {put_list,{y,1},{y,4},{x,3}}.
    {move,{y,0},{x,2}}.
    {move,{y,6},{x,1}}.
    {move,{y,7},{x,0}}.
    {call_last,4,{f,435},8}. % merge_down/4
  {label,437}.
    {test_heap,2,0}.
    {put_list,{y,2},{y,4},{x,3}}.
    {move,{y,3},{x,1}}.
    {move,{y,5},{x,2}}.
    {move,{y,7},{x,0}}.
    {call_last,4,{f,435},8}. % merge_down/4
  {label,438}.
    {test,is_nil,{f,439},[{x,1}]}.
    {move,{x,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lists.erl",545}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,439}.
    {test,is_nil,{f,434},[{x,2}]}.
    {move,{x,1},{x,0}}.
    {move,{x,3},{x,1}}.
    {line,[{location,"lists.erl",546}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,440}.
    {line,[{location,"lists.erl",541}]}.
    {case_end,{x,0}}.


{function, merge_up, 4, 442}.
  {label,441}.
    {line,[{location,"lists.erl",548}]}.
    {func_info,{atom,lists},{atom,merge_up},4}.
  {label,442}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,445},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,446},[{x,2}]}.
    {allocate,8,6}.
    {move,{x,4},{y,2}}.
    {move,{x,5},{y,3}}.
    {move,{x,3},{y,4}}.
    {move,{x,2},{y,5}}.
    {move,{x,1},{y,6}}.
    {move,{x,0},{y,7}}.
    {get_list,{x,2},{y,1},{y,0}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lists.erl",549}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,447},
                {list,[{atom,false},{f,444},{atom,true},{f,443}]}}.
  {label,443}.
    {test_heap,2,0}.
    {put_list,{y,2},{y,4},{x,3}}.
    {move,{y,3},{x,1}}.
    {move,{y,5},{x,2}}.
    {move,{y,7},{x,0}}.
    {call_last,4,{f,442},8}. % merge_up/4
  {label,444}.
    {test_heap,2,0}.
    {put_list,{y,1},{y,4},{x,3}}.
    {move,{y,0},{x,2}}.
    {move,{y,6},{x,1}}.
    {move,{y,7},{x,0}}.
    {call_last,4,{f,442},8}. % merge_up/4
  {label,445}.
    {test,is_nil,{f,446},[{x,1}]}.
    {move,{x,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lists.erl",553}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,446}.
    {test,is_nil,{f,441},[{x,2}]}.
    {move,{x,1},{x,0}}.
    {move,{x,3},{x,1}}.
    {line,[{location,"lists.erl",554}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,447}.
    {line,[{location,"lists.erl",549}]}.
    {case_end,{x,0}}.


{function, usort, 2, 449}.
  {label,448}.
    {line,[{location,"lists.erl",556}]}.
    {func_info,{atom,lists},{atom,usort},2}.
  {label,449}.
    {test,is_nonempty_list,{f,451},[{x,1}]}.
    {get_tl,{x,1},{x,2}}.
    {test,is_nonempty_list,{f,450},[{x,2}]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {line,[{location,"lists.erl",559}]}.
    {call,2,{f,400}}. % sort/2
    {test,is_nonempty_list,{f,452},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,454},1}. % unique/3
  {label,450}.
    {test,is_nil,{f,448},[{x,2}]}.
    {test,is_function2,{f,448},[{x,0},{integer,2}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,451}.
    {test,is_nil,{f,448},[{x,1}]}.
    {test,is_function2,{f,448},[{x,0},{integer,2}]}.
    {move,nil,{x,0}}.
    return.
  {label,452}.
    {badmatch,{x,0}}.


{function, unique, 3, 454}.
  {label,453}.
    {line,[{location,"lists.erl",563}]}.
    {func_info,{atom,lists},{atom,unique},3}.
  {label,454}.
    {test,is_nonempty_list,{f,457},[{x,2}]}.
    {allocate,4,3}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {get_list,{x,2},{y,1},{y,0}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"lists.erl",564}]}.
    {call_fun,2}.
    {select_val,{x,0},
                {f,458},
                {list,[{atom,false},{f,456},{atom,true},{f,455}]}}.
  {label,455}.
    {move,{y,0},{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,3},{x,0}}.
    {call_last,3,{f,454},4}. % unique/3
  {label,456}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{y,3},{x,0}}.
    {move,{y,2},{y,3}}.
    {trim,3,1}.
    {line,[{location,"lists.erl",566}]}.
    {call,3,{f,454}}. % unique/3
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,457}.
    {test,is_nil,{f,453},[{x,2}]}.
    {test_heap,2,2}.
    {put_list,{x,1},nil,{x,0}}.
    return.
  {label,458}.
    {line,[{location,"lists.erl",564}]}.
    {case_end,{x,0}}.


{function, keysort, 2, 460}.
  {label,459}.
    {line,[{location,"lists.erl",572}]}.
    {func_info,{atom,lists},{atom,keysort},2}.
  {label,460}.
    {test,is_integer,{f,459},[{x,0}]}.
    {test,is_lt,{f,459},[{integer,0},{tr,{x,0},{t_integer,any}}]}.
    {test,is_nonempty_list,{f,463},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,3}}.
    {test,is_nonempty_list,{f,462},[{x,3}]}.
    {get_list,{x,3},{x,1},{x,3}}.
    {line,[{location,"lists.erl",577}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,any}},{x,2}],{x,4}}.
    {line,[{location,"lists.erl",578}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,1}],{x,5}}.
    {test,is_ge,{f,461},[{x,5},{x,4}]}.
    {allocate_heap,1,2,6}.
    {move,{x,0},{y,0}}.
    {put_list,{x,2},nil,{x,4}}.
    {move,{x,1},{x,2}}.
    {move,{x,5},{x,1}}.
    {move,nil,{x,5}}.
    {line,[{location,"lists.erl",580}]}.
    {call,6,{f,466}}. % key_run_up/6
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,nil,{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,478},1}. % merge_descending_keys/3
  {label,461}.
    {allocate_heap,1,2,6}.
    {move,{x,0},{y,0}}.
    {put_list,{x,2},nil,{x,4}}.
    {move,{x,1},{x,2}}.
    {move,{x,5},{x,1}}.
    {move,nil,{x,5}}.
    {line,[{location,"lists.erl",582}]}.
    {call,6,{f,470}}. % key_run_down/6
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,nil,{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,478},1}. % merge_descending_keys/3
  {label,462}.
    {test,is_nil,{f,464},[{x,3}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,463}.
    {test,is_nil,{f,464},[{x,1}]}.
    {move,nil,{x,0}}.
    return.
  {label,464}.
    {line,[{location,"lists.erl",573}]}.
    {case_end,{x,1}}.


{function, key_run_up, 6, 466}.
  {label,465}.
    {line,[{location,"lists.erl",586}]}.
    {func_info,{atom,lists},{atom,key_run_up},6}.
  {label,466}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,2},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,4},[{type,{t_cons,{t_tuple,0,false,#{}},nil}}]}}.
    {'%',{var_info,{x,5},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,468},[{x,3}]}.
    {get_list,{x,3},{x,6},{x,3}}.
    {line,[{location,"lists.erl",587}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,6}],{x,7}}.
    {test,is_ge,{f,467},[{x,7},{x,1}]}.
    {test_heap,2,8}.
    {put_list,{x,2},{x,4},{x,4}}.
    {move,{x,6},{x,2}}.
    {move,{x,7},{x,1}}.
    {call_only,6,{f,466}}. % key_run_up/6
  {label,467}.
    {test_heap,4,8}.
    {put_list,{x,2},{x,4},{x,1}}.
    {put_list,{x,1},{x,5},{x,4}}.
    {move,{x,6},{x,2}}.
    {move,{x,7},{x,1}}.
    {call_only,5,{f,474}}. % next_key_run/5
  {label,468}.
    {test,is_nil,{f,465},[{x,3}]}.
    {test_heap,4,6}.
    {put_list,{x,2},{x,4},{x,0}}.
    {put_list,{x,0},{x,5},{x,0}}.
    return.


{function, key_run_down, 6, 470}.
  {label,469}.
    {line,[{location,"lists.erl",594}]}.
    {func_info,{atom,lists},{atom,key_run_down},6}.
  {label,470}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,2},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,4},[{type,{t_cons,{t_tuple,0,false,#{}},nil}}]}}.
    {'%',{var_info,{x,5},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,472},[{x,3}]}.
    {get_list,{x,3},{x,6},{x,3}}.
    {line,[{location,"lists.erl",595}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,6}],{x,7}}.
    {test,is_ge,{f,471},[{x,7},{x,1}]}.
    {allocate_heap,5,2,8}.
    {move,{x,7},{y,0}}.
    {move,{x,6},{y,1}}.
    {move,{x,3},{y,2}}.
    {move,{x,5},{y,3}}.
    {move,{x,0},{y,4}}.
    {put_list,{x,2},{x,4},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lists.erl",596}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,3},{x,4}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{y,2},{x,3}}.
    {move,{y,4},{x,0}}.
    {call_last,5,{f,474},5}. % next_key_run/5
  {label,471}.
    {test_heap,2,8}.
    {put_list,{x,2},{x,4},{x,4}}.
    {move,{x,6},{x,2}}.
    {move,{x,7},{x,1}}.
    {call_only,6,{f,470}}. % key_run_down/6
  {label,472}.
    {test,is_nil,{f,469},[{x,3}]}.
    {allocate_heap,1,2,6}.
    {move,{x,5},{y,0}}.
    {put_list,{x,2},{x,4},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lists.erl",600}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,0}}.
    {deallocate,1}.
    return.


{function, next_key_run, 5, 474}.
  {label,473}.
    {line,[{location,"lists.erl",602}]}.
    {func_info,{atom,lists},{atom,next_key_run},5}.
  {label,474}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,2},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,4},[{type,{t_cons,any,nil}}]}}.
    {test,is_nonempty_list,{f,476},[{x,3}]}.
    {get_list,{x,3},{x,5},{x,3}}.
    {line,[{location,"lists.erl",603}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,5}],{x,6}}.
    {test,is_ge,{f,475},[{x,6},{x,1}]}.
    {test_heap,2,7}.
    {put_list,{x,2},nil,{x,1}}.
    {move,{x,5},{x,2}}.
    {move,{x,4},{x,5}}.
    {move,{x,1},{x,4}}.
    {move,{x,6},{x,1}}.
    {call_only,6,{f,466}}. % key_run_up/6
  {label,475}.
    {test_heap,2,7}.
    {put_list,{x,2},nil,{x,1}}.
    {move,{x,5},{x,2}}.
    {move,{x,4},{x,5}}.
    {move,{x,1},{x,4}}.
    {move,{x,6},{x,1}}.
    {call_only,6,{f,470}}. % key_run_down/6
  {label,476}.
    {test,is_nil,{f,473},[{x,3}]}.
    {test_heap,4,5}.
    {put_list,{x,2},nil,{x,0}}.
    {put_list,{x,0},{x,4},{x,0}}.
    return.


{function, merge_descending_keys, 3, 478}.
  {label,477}.
    {line,[{location,"lists.erl",610}]}.
    {func_info,{atom,lists},{atom,merge_descending_keys},3}.
  {label,478}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,481},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,1}}.
    {test,is_nonempty_list,{f,479},[{x,1}]}.
    {allocate,3,4}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {get_list,{x,1},{x,1},{y,0}}.
    {move,{x,3},{x,2}}.
    {line,[{location,"lists.erl",611}]}.
    {call,3,{f,488}}. % merge_keys_down/3
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,3,{f,478},3}. % merge_descending_keys/3
  {label,479}.
    {test,is_nil,{f,480},[{tr,{x,2},{t_list,any,nil}}]}.
    {move,nil,{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lists.erl",612}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,480}.
    {allocate,2,4}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,nil,{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lists.erl",613}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,1}}.
    {move,nil,{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,483},2}. % merge_ascending_keys/3
  {label,481}.
    {move,{x,2},{x,1}}.
    {move,nil,{x,2}}.
    {call_only,3,{f,483}}. % merge_ascending_keys/3


{function, merge_ascending_keys, 3, 483}.
  {label,482}.
    {line,[{location,"lists.erl",616}]}.
    {func_info,{atom,lists},{atom,merge_ascending_keys},3}.
  {label,483}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,486},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,1}}.
    {test,is_nonempty_list,{f,484},[{x,1}]}.
    {allocate,3,4}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {get_list,{x,1},{x,2},{y,0}}.
    {move,{x,3},{x,1}}.
    {line,[{location,"lists.erl",617}]}.
    {call,3,{f,497}}. % merge_keys_up/3
    {test_heap,2,1}.
    {put_list,{x,0},{y,1},{x,2}}.
    {move,{y,0},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,3,{f,483},3}. % merge_ascending_keys/3
  {label,484}.
    {test,is_nil,{f,485},[{tr,{x,2},{t_list,any,nil}}]}.
    {move,{x,3},{x,0}}.
    return.
  {label,485}.
    {allocate,2,4}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,nil,{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lists.erl",619}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {test_heap,2,1}.
    {put_list,{x,0},{y,0},{x,1}}.
    {move,nil,{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,478},2}. % merge_descending_keys/3
  {label,486}.
    {move,{x,2},{x,1}}.
    {move,nil,{x,2}}.
    {call_only,3,{f,478}}. % merge_descending_keys/3


{function, merge_keys_down, 3, 488}.
  {label,487}.
    {line,[{location,"lists.erl",623}]}.
    {func_info,{atom,lists},{atom,merge_keys_down},3}.
  {label,488}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {test,is_nonempty_list,{f,487},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,487},[{x,2}]}.
    {get_list,{x,2},{x,5},{x,6}}.
    {line,[{location,"lists.erl",624}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,3}],{x,1}}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,5}],{x,2}}.
    {move,nil,{x,7}}.
    {swap,{x,4},{x,3}}.
    {swap,{x,2},{x,4}}.
    {call_only,8,{f,490}}. % merge_keys_down/8


{function, merge_keys_down, 8, 490}.
  {label,489}.
    {line,[{location,"lists.erl",626}]}.
    {func_info,{atom,lists},{atom,merge_keys_down},8}.
  {label,490}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,2},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,5},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,7},[{type,{t_list,{t_tuple,0,false,#{}},nil}}]}}.
    {test,is_lt,{f,492},[{x,4},{x,1}]}.
    {test,is_nonempty_list,{f,491},[{x,3}]}.
    {get_list,{x,3},{x,1},{x,3}}.
    {line,[{location,"lists.erl",628}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,1}],{x,8}}.
    {test_heap,2,9}.
    {put_list,{x,2},{x,7},{x,7}}.
    {move,{x,1},{x,2}}.
    {move,{x,8},{x,1}}.
    {call_only,8,{f,490}}. % merge_keys_down/8
  {label,491}.
    {test,is_nil,{f,494},[{x,3}]}.
    {test_heap,4,8}.
    {put_list,{x,2},{x,7},{x,0}}.
    {put_list,{x,5},{x,0},{x,1}}.
    {move,{x,6},{x,0}}.
    {line,[{location,"lists.erl",629}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,492}.
    {test,is_nonempty_list,{f,493},[{x,6}]}.
    {get_list,{x,6},{x,4},{x,6}}.
    {line,[{location,"lists.erl",633}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,4}],{x,8}}.
    {test_heap,2,9}.
    {put_list,{x,5},{x,7},{x,7}}.
    {move,{x,4},{x,5}}.
    {move,{x,8},{x,4}}.
    {call_only,8,{f,490}}. % merge_keys_down/8
  {label,493}.
    {test,is_nil,{f,495},[{x,6}]}.
    {test_heap,4,8}.
    {put_list,{x,5},{x,7},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lists.erl",634}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,494}.
    {line,[{location,"lists.erl",627}]}.
    {case_end,{x,3}}.
  {label,495}.
    {line,[{location,"lists.erl",632}]}.
    {case_end,{x,6}}.


{function, merge_keys_up, 3, 497}.
  {label,496}.
    {line,[{location,"lists.erl",637}]}.
    {func_info,{atom,lists},{atom,merge_keys_up},3}.
  {label,497}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,496},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,496},[{x,2}]}.
    {get_list,{x,2},{x,5},{x,6}}.
    {line,[{location,"lists.erl",638}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,any}},{x,3}],{x,1}}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,5}],{x,2}}.
    {move,nil,{x,7}}.
    {swap,{x,4},{x,3}}.
    {swap,{x,2},{x,4}}.
    {call_only,8,{f,499}}. % merge_keys_up/8


{function, merge_keys_up, 8, 499}.
  {label,498}.
    {line,[{location,"lists.erl",640}]}.
    {func_info,{atom,lists},{atom,merge_keys_up},8}.
  {label,499}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,2},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,5},[{type,{t_tuple,0,false,#{}}}]}}.
    {'%',{var_info,{x,7},[{type,{t_list,{t_tuple,0,false,#{}},nil}}]}}.
    {test,is_ge,{f,501},[{x,4},{x,1}]}.
    {test,is_nonempty_list,{f,500},[{x,3}]}.
    {get_list,{x,3},{x,1},{x,3}}.
    {line,[{location,"lists.erl",642}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,1}],{x,8}}.
    {test_heap,2,9}.
    {put_list,{x,2},{x,7},{x,7}}.
    {move,{x,1},{x,2}}.
    {move,{x,8},{x,1}}.
    {call_only,8,{f,499}}. % merge_keys_up/8
  {label,500}.
    {test,is_nil,{f,503},[{x,3}]}.
    {test_heap,4,8}.
    {put_list,{x,2},{x,7},{x,0}}.
    {put_list,{x,5},{x,0},{x,1}}.
    {move,{x,6},{x,0}}.
    {line,[{location,"lists.erl",643}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,501}.
    {test,is_nonempty_list,{f,502},[{x,6}]}.
    {get_list,{x,6},{x,4},{x,6}}.
    {line,[{location,"lists.erl",647}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,4}],{x,8}}.
    {test_heap,2,9}.
    {put_list,{x,5},{x,7},{x,7}}.
    {move,{x,4},{x,5}}.
    {move,{x,8},{x,4}}.
    {call_only,8,{f,499}}. % merge_keys_up/8
  {label,502}.
    {test,is_nil,{f,504},[{x,6}]}.
    {test_heap,4,8}.
    {put_list,{x,5},{x,7},{x,0}}.
    {put_list,{x,2},{x,0},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"lists.erl",648}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,503}.
    {line,[{location,"lists.erl",641}]}.
    {case_end,{x,3}}.
  {label,504}.
    {line,[{location,"lists.erl",646}]}.
    {case_end,{x,6}}.


{function, ukeysort, 2, 506}.
  {label,505}.
    {line,[{location,"lists.erl",651}]}.
    {func_info,{atom,lists},{atom,ukeysort},2}.
  {label,506}.
    {test,is_integer,{f,505},[{x,0}]}.
    {test,is_lt,{f,505},[{integer,0},{tr,{x,0},{t_integer,any}}]}.
    {test,is_nonempty_list,{f,508},[{x,1}]}.
    {get_tl,{x,1},{x,2}}.
    {test,is_nonempty_list,{f,507},[{x,2}]}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {line,[{location,"lists.erl",656}]}.
    {call,2,{f,460}}. % keysort/2
    {test,is_nonempty_list,{f,509},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,3}}.
    {line,[{location,"lists.erl",657}]}.
    {bif,element,{f,0},[{tr,{y,0},{t_integer,any}},{x,2}],{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,512},1}. % unique_keys/4
  {label,507}.
    {test,is_nil,{f,510},[{x,2}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,508}.
    {test,is_nil,{f,510},[{x,1}]}.
    {move,nil,{x,0}}.
    return.
  {label,509}.
    {line,[{location,"lists.erl",656}]}.
    {badmatch,{x,0}}.
  {label,510}.
    {line,[{location,"lists.erl",652}]}.
    {case_end,{x,1}}.


{function, unique_keys, 4, 512}.
  {label,511}.
    {line,[{location,"lists.erl",660}]}.
    {func_info,{atom,lists},{atom,unique_keys},4}.
  {label,512}.
    {'%',{var_info,{x,0},[{type,{t_integer,{1,16777215}}}]}}.
    {'%',{var_info,{x,2},[{type,{t_tuple,0,false,#{}}}]}}.
    {test,is_nonempty_list,{f,514},[{x,3}]}.
    {get_list,{x,3},{x,4},{x,3}}.
    {line,[{location,"lists.erl",661}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,4}],{x,5}}.
    {test,is_eq,{f,513},[{x,1},{x,5}]}.
    {call_only,4,{f,512}}. % unique_keys/4
  {label,513}.
    {allocate,1,6}.
    {move,{x,2},{y,0}}.
    {move,{x,4},{x,2}}.
    {move,{x,5},{x,1}}.
    {line,[{location,"lists.erl",663}]}.
    {call,4,{f,512}}. % unique_keys/4
    {'%',{var_info,{x,0},[{type,{t_cons,{t_tuple,0,false,#{}},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,514}.
    {test,is_nil,{f,511},[{x,3}]}.
    {test_heap,2,3}.
    {put_list,{x,2},nil,{x,0}}.
    return.


{function, merge, 1, 516}.
  {label,515}.
    {line,[{location,"lists.erl",670}]}.
    {func_info,{atom,lists},{atom,merge},1}.
  {label,516}.
    {test,is_list,{f,515},[{x,0}]}.
    {call_only,1,{f,518}}. % merge_all/1


{function, merge_all, 1, 518}.
  {label,517}.
    {line,[{location,"lists.erl",673}]}.
    {func_info,{atom,lists},{atom,merge_all},1}.
  {label,518}.
    {test,is_nonempty_list,{f,519},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_nil,{f,520},[{x,2}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,519}.
    {test,is_nil,{f,520},[{x,0}]}.
    return.
  {label,520}.
    {allocate,0,1}.
    {line,[{location,"lists.erl",675}]}.
    {call,1,{f,522}}. % merge_pairs/1
    {call_last,1,{f,518},0}. % merge_all/1


{function, merge_pairs, 1, 522}.
  {label,521}.
    {line,[{location,"lists.erl",677}]}.
    {func_info,{atom,lists},{atom,merge_pairs},1}.
  {label,522}.
    {test,is_nonempty_list,{f,523},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_nonempty_list,{f,523},[{x,2}]}.
    {allocate,1,3}.
    {get_list,{x,2},{x,0},{y,0}}.
    {swap,{x,0},{x,1}}.
    {call,2,{f,525}}. % merge/2
    {swap,{y,0},{x,0}}.
    {call,1,{f,522}}. % merge_pairs/1
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,523}.
    return.


{function, merge, 2, 525}.
  {label,524}.
    {line,[{location,"lists.erl",680}]}.
    {func_info,{atom,lists},{atom,merge},2}.
  {label,525}.
    {test,is_nil,{f,526},[{x,1}]}.
    {test,is_list,{f,526},[{x,0}]}.
    return.
  {label,526}.
    {test,is_nonempty_list,{f,527},[{x,0}]}.
    {test,is_nonempty_list,{f,524},[{x,1}]}.
    {allocate,0,2}.
    {move,nil,{x,2}}.
    {line,[{location,"lists.erl",682}]}.
    {call,3,{f,386}}. % merge_up/3
    {move,nil,{x,1}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.
  {label,527}.
    {test,is_nil,{f,524},[{x,0}]}.
    {test,is_list,{f,524},[{x,1}]}.
    {move,{x,1},{x,0}}.
    return.


{function, merge3, 3, 529}.
  {label,528}.
    {line,[{location,"lists.erl",684}]}.
    {func_info,{atom,lists},{atom,merge3},3}.
  {label,529}.
    {test,is_list,{f,528},[{x,0}]}.
    {test,is_list,{f,528},[{x,1}]}.
    {test,is_list,{f,528},[{x,2}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {call,2,{f,525}}. % merge/2
    {move,{y,0},{x,1}}.
    {call_last,2,{f,525},1}. % merge/2


{function, merge, 3, 531}.
  {label,530}.
    {line,[{location,"lists.erl",686}]}.
    {func_info,{atom,lists},{atom,merge},3}.
  {label,531}.
    {test,is_function2,{f,530},[{x,0},{integer,2}]}.
    {test,is_list,{f,530},[{x,1}]}.
    {test,is_list,{f,530},[{x,2}]}.
    {allocate,0,3}.
    {move,nil,{x,3}}.
    {line,[{location,"lists.erl",687}]}.
    {call,4,{f,442}}. % merge_up/4
    {move,nil,{x,1}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.


{function, umerge, 1, 533}.
  {label,532}.
    {line,[{location,"lists.erl",689}]}.
    {func_info,{atom,lists},{atom,umerge},1}.
  {label,533}.
    {test,is_list,{f,532},[{x,0}]}.
    {call_only,1,{f,535}}. % umerge_all/1


{function, umerge_all, 1, 535}.
  {label,534}.
    {line,[{location,"lists.erl",691}]}.
    {func_info,{atom,lists},{atom,umerge_all},1}.
  {label,535}.
    {test,is_nonempty_list,{f,536},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_nil,{f,537},[{x,2}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,536}.
    {test,is_nil,{f,537},[{x,0}]}.
    return.
  {label,537}.
    {allocate,0,1}.
    {line,[{location,"lists.erl",693}]}.
    {call,1,{f,539}}. % umerge_pairs/1
    {call_last,1,{f,535},0}. % umerge_all/1


{function, umerge_pairs, 1, 539}.
  {label,538}.
    {line,[{location,"lists.erl",695}]}.
    {func_info,{atom,lists},{atom,umerge_pairs},1}.
  {label,539}.
    {test,is_nonempty_list,{f,540},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_nonempty_list,{f,540},[{x,2}]}.
    {allocate,1,3}.
    {get_list,{x,2},{x,0},{y,0}}.
    {swap,{x,0},{x,1}}.
    {call,2,{f,542}}. % umerge/2
    {swap,{y,0},{x,0}}.
    {call,1,{f,539}}. % umerge_pairs/1
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,540}.
    return.


{function, umerge, 2, 542}.
  {label,541}.
    {line,[{location,"lists.erl",698}]}.
    {func_info,{atom,lists},{atom,umerge},2}.
  {label,542}.
    {test,is_nil,{f,543},[{x,1}]}.
    {test,is_list,{f,543},[{x,0}]}.
    return.
  {label,543}.
    {test,is_nonempty_list,{f,544},[{x,0}]}.
    {test,is_nonempty_list,{f,541},[{x,1}]}.
    {allocate,0,2}.
    {move,nil,{x,2}}.
    {line,[{location,"lists.erl",700}]}.
    {call,3,{f,546}}. % umerge_up/3
    {move,nil,{x,1}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.
  {label,544}.
    {test,is_nil,{f,541},[{x,0}]}.
    {test,is_list,{f,541},[{x,1}]}.
    {move,{x,1},{x,0}}.
    return.


{function, umerge_up, 3, 546}.
  {label,545}.
    {line,[{location,"lists.erl",702}]}.
    {func_info,{atom,lists},{atom,umerge_up},3}.
  {label,546}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,549},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,550},[{x,1}]}.
    {get_list,{x,1},{x,5},{x,6}}.
    {test,is_lt,{f,547},[{x,3},{x,5}]}.
    {test_heap,2,5}.
    {put_list,{x,3},{x,2},{x,2}}.
    {move,{x,4},{x,0}}.
    {call_only,3,{f,546}}. % umerge_up/3
  {label,547}.
    {test,is_eq,{f,548},[{x,3},{x,5}]}.
    {move,{x,6},{x,1}}.
    {call_only,3,{f,546}}. % umerge_up/3
  {label,548}.
    {test_heap,2,7}.
    {put_list,{x,5},{x,2},{x,2}}.
    {move,{x,6},{x,1}}.
    {call_only,3,{f,546}}. % umerge_up/3
  {label,549}.
    {test,is_nil,{f,550},[{x,0}]}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lists.erl",705}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,550}.
    {test,is_nil,{f,545},[{x,1}]}.
    {move,{x,2},{x,1}}.
    {line,[{location,"lists.erl",706}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.


{function, umerge3, 3, 552}.
  {label,551}.
    {line,[{location,"lists.erl",708}]}.
    {func_info,{atom,lists},{atom,umerge3},3}.
  {label,552}.
    {test,is_list,{f,551},[{x,0}]}.
    {test,is_list,{f,551},[{x,1}]}.
    {test,is_list,{f,551},[{x,2}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {call,2,{f,542}}. % umerge/2
    {move,{y,0},{x,1}}.
    {call_last,2,{f,542},1}. % umerge/2


{function, umerge, 3, 554}.
  {label,553}.
    {line,[{location,"lists.erl",710}]}.
    {func_info,{atom,lists},{atom,umerge},3}.
  {label,554}.
    {test,is_function2,{f,553},[{x,0},{integer,2}]}.
    {test,is_list,{f,553},[{x,1}]}.
    {test,is_list,{f,553},[{x,2}]}.
    {allocate,0,3}.
    {move,nil,{x,3}}.
    {line,[{location,"lists.erl",711}]}.
    {call,4,{f,556}}. % umerge_up/4
    {move,nil,{x,1}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.


{function, umerge_up, 4, 556}.
  {label,555}.
    {line,[{location,"lists.erl",713}]}.
    {func_info,{atom,lists},{atom,umerge_up},4}.
  {label,556}.
    {'%',{var_info,{x,0},[{type,{t_fun,2,any,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,561},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,562},[{x,2}]}.
    {allocate,8,6}.
    {move,{x,4},{y,2}}.
    {move,{x,5},{y,3}}.
    {move,{x,3},{y,4}}.
    {move,{x,2},{y,5}}.
    {move,{x,1},{y,6}}.
    {move,{x,0},{y,7}}.
    {get_list,{x,2},{y,1},{y,0}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{x,4},{x,0}}.
    {line,[{location,"lists.erl",714}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,564},
                {list,[{atom,false},{f,560},{atom,true},{f,557}]}}.
  {label,557}.
    {move,{y,2},{x,1}}.
    {move,{y,7},{x,2}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"lists.erl",716}]}.
    {call_fun2,{atom,safe},2,{tr,{x,2},{t_fun,2,any,any}}}.
    {select_val,{x,0},
                {f,563},
                {list,[{atom,false},{f,559},{atom,true},{f,558}]}}.
  {label,558}.
    {move,{y,0},{x,2}}.
    {move,{y,4},{x,3}}.
    {move,{y,6},{x,1}}.
    {move,{y,7},{x,0}}.
    {call_last,4,{f,556},8}. % umerge_up/4
  {label,559}.
    {test_heap,2,0}.
    {put_list,{y,2},{y,4},{x,3}}.
    {move,{y,3},{x,1}}.
    {move,{y,5},{x,2}}.
    {move,{y,7},{x,0}}.
    {call_last,4,{f,556},8}. % umerge_up/4
  {label,560}.
    {test_heap,2,0}.
    {put_list,{y,1},{y,4},{x,3}}.
    {move,{y,0},{x,2}}.
    {move,{y,6},{x,1}}.
    {move,{y,7},{x,0}}.
    {call_last,4,{f,556},8}. % umerge_up/4
  {label,561}.
    {test,is_nil,{f,562},[{x,1}]}.
    {move,{x,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lists.erl",722}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,562}.
    {test,is_nil,{f,555},[{x,2}]}.
    {move,{x,1},{x,0}}.
    {move,{x,3},{x,1}}.
    {line,[{location,"lists.erl",723}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,563}.
    {line,[{location,"lists.erl",716}]}.
    {case_end,{x,0}}.
  {label,564}.
    {line,[{location,"lists.erl",714}]}.
    {case_end,{x,0}}.


{function, keymerge, 3, 566}.
  {label,565}.
    {line,[{location,"lists.erl",725}]}.
    {func_info,{atom,lists},{atom,keymerge},3}.
  {label,566}.
    {test,is_integer,{f,565},[{x,0}]}.
    {test,is_lt,{f,565},[{integer,0},{tr,{x,0},{t_integer,any}}]}.
    {test,is_list,{f,565},[{x,1}]}.
    {test,is_list,{f,565},[{x,2}]}.
    {test,is_nonempty_list,{f,568},[{x,1}]}.
    {test,is_nonempty_list,{f,567},[{x,2}]}.
    {allocate,0,3}.
    {line,[{location,"lists.erl",727}]}.
    {call,3,{f,497}}. % merge_keys_up/3
    {move,nil,{x,1}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.
  {label,567}.
    {move,{x,1},{x,0}}.
    return.
  {label,568}.
    {move,{x,2},{x,0}}.
    return.


{function, ukeymerge, 3, 570}.
  {label,569}.
    {line,[{location,"lists.erl",732}]}.
    {func_info,{atom,lists},{atom,ukeymerge},3}.
  {label,570}.
    {test,is_integer,{f,569},[{x,0}]}.
    {test,is_lt,{f,569},[{integer,0},{tr,{x,0},{t_integer,any}}]}.
    {test,is_list,{f,569},[{x,1}]}.
    {test,is_list,{f,569},[{x,2}]}.
    {allocate,0,3}.
    {move,nil,{x,3}}.
    {line,[{location,"lists.erl",733}]}.
    {call,4,{f,572}}. % umerge_keys_up/4
    {move,nil,{x,1}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.


{function, umerge_keys_up, 4, 572}.
  {label,571}.
    {line,[{location,"lists.erl",735}]}.
    {func_info,{atom,lists},{atom,umerge_keys_up},4}.
  {label,572}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_list,{t_tuple,0,false,#{}},nil}}]}}.
    {test,is_nonempty_list,{f,575},[{x,1}]}.
    {get_list,{x,1},{x,4},{x,5}}.
    {test,is_nonempty_list,{f,576},[{x,2}]}.
    {get_list,{x,2},{x,6},{x,7}}.
    {line,[{location,"lists.erl",736}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,any}},{x,4}],{x,8}}.
    {line,[{location,"lists.erl",737}]}.
    {bif,element,{f,0},[{tr,{x,0},{t_integer,{1,16777215}}},{x,6}],{x,9}}.
    {test,is_lt,{f,573},[{x,8},{x,9}]}.
    {test_heap,2,6}.
    {put_list,{x,4},{x,3},{x,3}}.
    {move,{x,5},{x,1}}.
    {call_only,4,{f,572}}. % umerge_keys_up/4
  {label,573}.
    {test,is_eq,{f,574},[{x,8},{x,9}]}.
    {move,{x,7},{x,2}}.
    {call_only,4,{f,572}}. % umerge_keys_up/4
  {label,574}.
    {test_heap,2,8}.
    {put_list,{x,6},{x,3},{x,3}}.
    {move,{x,7},{x,2}}.
    {call_only,4,{f,572}}. % umerge_keys_up/4
  {label,575}.
    {test,is_nil,{f,576},[{x,1}]}.
    {move,{x,3},{x,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"lists.erl",742}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.
  {label,576}.
    {test,is_nil,{f,571},[{x,2}]}.
    {move,{x,1},{x,0}}.
    {move,{x,3},{x,1}}.
    {line,[{location,"lists.erl",743}]}.
    {call_ext_only,2,{extfunc,lists,reverse,2}}.


{function, rmerge, 2, 578}.
  {label,577}.
    {line,[{location,"lists.erl",748}]}.
    {func_info,{atom,lists},{atom,rmerge},2}.
  {label,578}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {move,nil,{x,1}}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {swap,{y,0},{x,0}}.
    {move,nil,{x,1}}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,0}.
    {call,2,{f,525}}. % merge/2
    {move,nil,{x,1}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.


{function, rmerge, 3, 580}.
  {label,579}.
    {line,[{location,"lists.erl",750}]}.
    {func_info,{atom,lists},{atom,rmerge},3}.
  {label,580}.
    {test,is_function2,{f,579},[{x,0},{integer,2}]}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lists.erl",751}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {swap,{y,0},{x,0}}.
    {move,nil,{x,1}}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {trim,2,0}.
    {call,3,{f,531}}. % merge/3
    {move,nil,{x,1}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.


{function, rmerge3, 3, 582}.
  {label,581}.
    {line,[{location,"lists.erl",753}]}.
    {func_info,{atom,lists},{atom,rmerge3},3}.
  {label,582}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {call,2,{f,578}}. % rmerge/2
    {move,{y,0},{x,1}}.
    {call_last,2,{f,578},1}. % rmerge/2


{function, rumerge, 2, 584}.
  {label,583}.
    {line,[{location,"lists.erl",755}]}.
    {func_info,{atom,lists},{atom,rumerge},2}.
  {label,584}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {move,nil,{x,1}}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {swap,{y,0},{x,0}}.
    {move,nil,{x,1}}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,0}.
    {call,2,{f,542}}. % umerge/2
    {move,nil,{x,1}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.


{function, rumerge, 3, 586}.
  {label,585}.
    {line,[{location,"lists.erl",757}]}.
    {func_info,{atom,lists},{atom,rumerge},3}.
  {label,586}.
    {test,is_function2,{f,585},[{x,0},{integer,2}]}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lists.erl",758}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {swap,{y,0},{x,0}}.
    {move,nil,{x,1}}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {trim,2,0}.
    {call,3,{f,554}}. % umerge/3
    {move,nil,{x,1}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.


{function, rumerge3, 3, 588}.
  {label,587}.
    {line,[{location,"lists.erl",760}]}.
    {func_info,{atom,lists},{atom,rumerge3},3}.
  {label,588}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {call,2,{f,584}}. % rumerge/2
    {move,{y,0},{x,1}}.
    {call_last,2,{f,584},1}. % rumerge/2


{function, rkeymerge, 3, 590}.
  {label,589}.
    {line,[{location,"lists.erl",762}]}.
    {func_info,{atom,lists},{atom,rkeymerge},3}.
  {label,590}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lists.erl",763}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {swap,{y,0},{x,0}}.
    {move,nil,{x,1}}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {trim,2,0}.
    {call,3,{f,566}}. % keymerge/3
    {move,nil,{x,1}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.


{function, rukeymerge, 3, 592}.
  {label,591}.
    {line,[{location,"lists.erl",765}]}.
    {func_info,{atom,lists},{atom,rukeymerge},3}.
  {label,592}.
    {allocate,2,3}.
    {move,{x,2},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"lists.erl",766}]}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {swap,{y,0},{x,0}}.
    {move,nil,{x,1}}.
    {call_ext,2,{extfunc,lists,reverse,2}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {trim,2,0}.
    {call,3,{f,570}}. % ukeymerge/3
    {move,nil,{x,1}}.
    {call_ext_last,2,{extfunc,lists,reverse,2},0}.


{function, module_info, 0, 594}.
  {label,593}.
    {line,[]}.
    {func_info,{atom,lists},{atom,module_info},0}.
  {label,594}.
    {move,{atom,lists},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 596}.
  {label,595}.
    {line,[]}.
    {func_info,{atom,lists},{atom,module_info},1}.
  {label,596}.
    {move,{x,0},{x,1}}.
    {move,{atom,lists},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-filter/2-lc$^0/1-0-', 2, 598}.
  {label,597}.
    {line,[{location,"lists.erl",307}]}.
    {func_info,{atom,lists},{atom,'-filter/2-lc$^0/1-0-'},2}.
  {label,598}.
    {'%',{var_info,{x,1},[{type,{t_fun,1,any,any}}]}}.
    {test,is_nonempty_list,{f,602},[{x,0}]}.
    {allocate,3,2}.
    {move,{x,1},{y,2}}.
    {get_list,{x,0},{y,1},{y,0}}.
    {move,{y,1},{x,0}}.
    {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
    {select_val,{x,0},
                {f,601},
                {list,[{atom,false},{f,600},{atom,true},{f,599}]}}.
  {label,599}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {move,{y,1},{y,2}}.
    {trim,2,1}.
    {call,2,{f,598}}. % '-filter/2-lc$^0/1-0-'/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,600}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,598},3}. % '-filter/2-lc$^0/1-0-'/2
  {label,601}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,bad_filter},{x,0}]}}.
    {call_ext_last,1,{extfunc,erlang,error,1},3}.
  {label,602}.
    {test,is_nil,{f,603},[{x,0}]}.
    return.
  {label,603}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,bad_generator},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, '-zipwith/4-lc$^1/1-0-', 3, 605}.
  {label,604}.
    {line,[{location,"lists.erl",205}]}.
    {func_info,{atom,lists},{atom,'-zipwith/4-lc$^1/1-0-'},3}.
  {label,605}.
    {test,is_nonempty_list,{f,606},[{x,0}]}.
    {allocate,3,3}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {get_list,{x,0},{x,0},{y,0}}.
    {swap,{x,1},{x,2}}.
    {call_fun,2}.
    {move,{y,0},{x,3}}.
    {move,{y,2},{x,1}}.
    {move,{x,0},{y,2}}.
    {move,{y,1},{x,2}}.
    {trim,2,1}.
    {move,{x,3},{x,0}}.
    {call,3,{f,605}}. % '-zipwith/4-lc$^1/1-0-'/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,606}.
    {test,is_nil,{f,607},[{x,0}]}.
    return.
  {label,607}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,bad_generator},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, '-zipwith/4-lc$^0/1-1-', 3, 609}.
  {label,608}.
    {line,[{location,"lists.erl",204}]}.
    {func_info,{atom,lists},{atom,'-zipwith/4-lc$^0/1-1-'},3}.
  {label,609}.
    {test,is_nonempty_list,{f,610},[{x,0}]}.
    {allocate,3,3}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {get_list,{x,0},{x,1},{y,0}}.
    {move,{x,2},{x,0}}.
    {move,{y,2},{x,2}}.
    {call_fun,2}.
    {move,{y,0},{x,3}}.
    {move,{y,2},{x,1}}.
    {move,{x,0},{y,2}}.
    {move,{y,1},{x,2}}.
    {trim,2,1}.
    {move,{x,3},{x,0}}.
    {call,3,{f,609}}. % '-zipwith/4-lc$^0/1-1-'/3
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,610}.
    {test,is_nil,{f,611},[{x,0}]}.
    return.
  {label,611}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,bad_generator},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, '-zip3/4-fun-0-', 3, 613}.
  {label,612}.
    {line,[{location,"lists.erl",193}]}.
    {func_info,{atom,lists},{atom,'-zip3/4-fun-0-'},3}.
  {label,613}.
    {test_heap,4,3}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1},{x,2}]}}.
    return.


{function, '-zip/3-lc$^1/1-0-', 2, 615}.
  {label,614}.
    {line,[{location,"lists.erl",188}]}.
    {func_info,{atom,lists},{atom,'-zip/3-lc$^1/1-0-'},2}.
  {label,615}.
    {test,is_nonempty_list,{f,616},[{x,0}]}.
    {allocate,2,2}.
    {move,{x,1},{y,1}}.
    {get_list,{x,0},{y,0},{x,0}}.
    {call,2,{f,615}}. % '-zip/3-lc$^1/1-0-'/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,0},{y,1}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,616}.
    {test,is_nil,{f,617},[{x,0}]}.
    return.
  {label,617}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,bad_generator},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, '-zip/3-lc$^0/1-1-', 2, 619}.
  {label,618}.
    {line,[{location,"lists.erl",187}]}.
    {func_info,{atom,lists},{atom,'-zip/3-lc$^0/1-1-'},2}.
  {label,619}.
    {test,is_nonempty_list,{f,620},[{x,0}]}.
    {allocate,2,2}.
    {move,{x,1},{y,1}}.
    {get_list,{x,0},{y,0},{x,0}}.
    {call,2,{f,619}}. % '-zip/3-lc$^0/1-1-'/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_tuple,2,true,#{}},nil}}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{y,1},{y,0}]}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,620}.
    {test,is_nil,{f,621},[{x,0}]}.
    return.
  {label,621}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,bad_generator},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
