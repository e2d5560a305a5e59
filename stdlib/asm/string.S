{module, string}.  %% version = 0

{exports, [{casefold,1},
           {centre,2},
           {centre,3},
           {chars,2},
           {chars,3},
           {chomp,1},
           {chr,2},
           {concat,2},
           {copies,2},
           {cspan,2},
           {equal,2},
           {equal,3},
           {equal,4},
           {find,2},
           {find,3},
           {is_empty,1},
           {join,2},
           {left,2},
           {left,3},
           {len,1},
           {length,1},
           {lexemes,2},
           {lowercase,1},
           {module_info,0},
           {module_info,1},
           {next_codepoint,1},
           {next_grapheme,1},
           {nth_lexeme,3},
           {pad,2},
           {pad,3},
           {pad,4},
           {prefix,2},
           {rchr,2},
           {replace,3},
           {replace,4},
           {reverse,1},
           {right,2},
           {right,3},
           {rstr,2},
           {slice,2},
           {slice,3},
           {span,2},
           {split,2},
           {split,3},
           {str,2},
           {strip,1},
           {strip,2},
           {strip,3},
           {sub_string,2},
           {sub_string,3},
           {sub_word,2},
           {sub_word,3},
           {substr,2},
           {substr,3},
           {take,2},
           {take,3},
           {take,4},
           {titlecase,1},
           {to_float,1},
           {to_graphemes,1},
           {to_integer,1},
           {to_lower,1},
           {to_upper,1},
           {tokens,2},
           {trim,1},
           {trim,2},
           {trim,3},
           {uppercase,1},
           {words,1},
           {words,2}]}.

{attributes, []}.

{labels, 328}.


{function, to_graphemes, 1, 2}.
  {label,1}.
    {line,[{location,"string.erl",18}]}.
    {func_info,{atom,string},{atom,to_graphemes},1}.
  {label,2}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, uppercase, 1, 4}.
  {label,3}.
    {line,[{location,"string.erl",19}]}.
    {func_info,{atom,string},{atom,uppercase},1}.
  {label,4}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, lowercase, 1, 6}.
  {label,5}.
    {line,[{location,"string.erl",20}]}.
    {func_info,{atom,string},{atom,lowercase},1}.
  {label,6}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, casefold, 1, 8}.
  {label,7}.
    {line,[{location,"string.erl",21}]}.
    {func_info,{atom,string},{atom,casefold},1}.
  {label,8}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, titlecase, 1, 10}.
  {label,9}.
    {line,[{location,"string.erl",22}]}.
    {func_info,{atom,string},{atom,titlecase},1}.
  {label,10}.
    {move,{atom,undef},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,nif_error,1}}.


{function, back, 2, 12}.
  {label,11}.
    {line,[{location,"string.erl",25}]}.
    {func_info,{atom,string},{atom,back},2}.
  {label,12}.
    {test,is_binary,{f,13},[{x,0}]}.
    {move,{x,1},{x,0}}.
    {call_ext_only,1,{extfunc,unicode,characters_to_binary,1}}.
  {label,13}.
    {move,{x,1},{x,0}}.
    {call_only,1,{f,15}}. % flat/1


{function, flat, 1, 15}.
  {label,14}.
    {line,[{location,"string.erl",28}]}.
    {func_info,{atom,string},{atom,flat},1}.
  {label,15}.
    {test,is_nonempty_list,{f,17},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_list,{f,16},[{x,1}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call,1,{f,15}}. % flat/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,erlang,'++',2},1}.
  {label,16}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"string.erl",29}]}.
    {call,1,{f,15}}. % flat/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,17}.
    {test,is_nil,{f,14},[{x,0}]}.
    return.


{function, is_empty, 1, 19}.
  {label,18}.
    {line,[{location,"string.erl",32}]}.
    {func_info,{atom,string},{atom,is_empty},1}.
  {label,19}.
    {test,is_eq_exact,{f,20},[{x,0},{literal,<<>>}]}.
    {move,{atom,true},{x,0}}.
    return.
  {label,20}.
    {test,is_nonempty_list,{f,22},[{x,0}]}.
    {allocate,1,1}.
    {get_list,{x,0},{x,0},{y,0}}.
    {line,[{location,"string.erl",34}]}.
    {call,1,{f,19}}. % is_empty/1
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,21},[{x,0},{atom,true}]}.
    {move,{y,0},{x,0}}.
    {call_last,1,{f,19},1}. % is_empty/1
  {label,21}.
    {move,{atom,false},{x,0}}.
    {deallocate,1}.
    return.
  {label,22}.
    {bif,'=:=',{f,0},[{x,0},nil],{x,0}}.
    return.


{function, length, 1, 24}.
  {label,23}.
    {line,[{location,"string.erl",37}]}.
    {func_info,{atom,string},{atom,length},1}.
  {label,24}.
    {allocate,0,1}.
    {call_ext,1,{extfunc,string,to_graphemes,1}}.
    {gc_bif,length,{f,0},1,[{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, reverse, 1, 26}.
  {label,25}.
    {line,[{location,"string.erl",39}]}.
    {func_info,{atom,string},{atom,reverse},1}.
  {label,26}.
    {allocate,0,1}.
    {call_ext,1,{extfunc,string,to_graphemes,1}}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.


{function, next_grapheme, 1, 28}.
  {label,27}.
    {line,[{location,"string.erl",41}]}.
    {func_info,{atom,string},{atom,next_grapheme},1}.
  {label,28}.
    {allocate,2,1}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"string.erl",42}]}.
    {call_ext,1,{extfunc,string,to_graphemes,1}}.
    {test,is_nonempty_list,{f,30},[{x,0}]}.
    {get_list,{x,0},{y,0},{x,0}}.
    {test,is_binary,{f,29},[{y,1}]}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {line,[{location,"string.erl",43}]}.
    {call,2,{f,12}}. % back/2
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,29}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {line,[{location,"string.erl",44}]}.
    {call,1,{f,15}}. % flat/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,30}.
    {test,is_nil,{f,31},[{x,0}]}.
    {deallocate,2}.
    return.
  {label,31}.
    {line,[{location,"string.erl",42}]}.
    {case_end,{x,0}}.


{function, next_codepoint, 1, 33}.
  {label,32}.
    {line,[{location,"string.erl",48}]}.
    {func_info,{atom,string},{atom,next_codepoint},1}.
  {label,33}.
    {'%',{var_info,{x,0},[accepts_match_context]}}.
    {test,bs_start_match3,{f,37},1,[{x,0}],{x,1}}.
    {bs_get_position,{x,1},{x,0},2}.
    {test,bs_get_utf8,
          {f,34},
          2,
          [{x,1},{field_flags,[{anno,[48,{file,"string.erl"}]},unsigned,big]}],
          {x,2}}.
    {test,bs_get_binary2,
          {f,34},
          3,
          [{x,1},
           {atom,all},
           8,
           {field_flags,[{anno,[48,{file,"string.erl"}]},unsigned,big]}],
          {x,3}}.
    {test_heap,2,4}.
    {put_list,{x,2},{x,3},{x,0}}.
    return.
  {label,34}.
    {bs_set_position,{x,1},{x,0}}.
    {test,bs_get_integer2,
          {f,35},
          2,
          [{x,1},
           {integer,8},
           1,
           {field_flags,[{anno,[49,{file,"string.erl"}]},unsigned,big]}],
          {x,2}}.
    {test,bs_get_binary2,
          {f,35},
          3,
          [{x,1},
           {atom,all},
           8,
           {field_flags,[{anno,[49,{file,"string.erl"}]},unsigned,big]}],
          {x,3}}.
    {line,[{location,"string.erl",49}]}.
    {bs_create_bin,{f,0},
                   3,4,1,
                   {x,0},
                   {list,[{atom,integer},
                          1,1,nil,
                          {tr,{x,2},{t_integer,{0,255}}},
                          {integer,8},
                          {atom,binary},
                          2,8,nil,
                          {tr,{x,3},{t_bitstring,8}},
                          {atom,all}]}}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,0}]}}.
    return.
  {label,35}.
    {bs_set_position,{x,1},{x,0}}.
    {test,bs_test_tail2,{f,36},[{x,1},0]}.
    {move,nil,{x,0}}.
    return.
  {label,36}.
    {bs_get_tail,{x,1},{x,0},2}.
    {jump,{f,32}}.
  {label,37}.
    {test,is_nonempty_list,{f,43},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {test,is_integer,{f,38},[{x,1}]}.
    return.
  {label,38}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"string.erl",52}]}.
    {call,1,{f,33}}. % next_codepoint/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,
                     {t_list,any,any},
                     none,
                     [{{2,{t_atom,[error]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[error]},2 => {t_bitstring,1}}}}],
                     none}}]}}.
    {test,is_nonempty_list,{f,41},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {test,is_ne_exact,{f,39},[{x,0},{literal,<<>>}]}.
    {test,is_nil,{f,40},[{x,0}]}.
  {label,39}.
    {test_heap,2,2}.
    {put_list,{x,1},{y,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,40}.
    {test_heap,4,2}.
    {put_list,{x,0},{y,0},{x,0}}.
    {put_list,{x,1},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,41}.
    {test,is_tuple,
          {f,42},
          [{tr,{x,0},
               {t_union,none,nil,none,
                        [{{2,{t_atom,[error]}},
                          {t_tuple,2,true,
                                   #{1 => {t_atom,[error]},
                                     2 => {t_bitstring,1}}}}],
                        none}}]}.
    {deallocate,1}.
    return.
  {label,42}.
    {move,{y,0},{x,0}}.
    {call_last,1,{f,33},1}. % next_codepoint/1
  {label,43}.
    {test,is_nil,{f,32},[{x,0}]}.
    return.


{function, equal, 2, 45}.
  {label,44}.
    {line,[{location,"string.erl",64}]}.
    {func_info,{atom,string},{atom,equal},2}.
  {label,45}.
    {test,is_eq_exact,{f,46},[{x,1},{x,0}]}.
    {move,{atom,true},{x,0}}.
    return.
  {label,46}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"string.erl",65}]}.
    {call,1,{f,54}}. % characters/1
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {swap,{y,0},{x,0}}.
    {call,1,{f,54}}. % characters/1
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {bif,'=:=',
         {f,0},
         [{tr,{y,0},{t_list,any,any}},{tr,{x,0},{t_list,any,any}}],
         {x,0}}.
    {deallocate,1}.
    return.


{function, equal, 3, 48}.
  {label,47}.
    {line,[{location,"string.erl",67}]}.
    {func_info,{atom,string},{atom,equal},3}.
  {label,48}.
    {select_val,{x,2},{f,47},{list,[{atom,false},{f,50},{atom,true},{f,49}]}}.
  {label,49}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"string.erl",68}]}.
    {call_ext,1,{extfunc,string,casefold,1}}.
    {call,1,{f,54}}. % characters/1
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {swap,{y,0},{x,0}}.
    {call_ext,1,{extfunc,string,casefold,1}}.
    {call,1,{f,54}}. % characters/1
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {bif,'=:=',
         {f,0},
         [{tr,{y,0},{t_list,any,any}},{tr,{x,0},{t_list,any,any}}],
         {x,0}}.
    {deallocate,1}.
    return.
  {label,50}.
    {call_only,2,{f,45}}. % equal/2


{function, equal, 4, 52}.
  {label,51}.
    {line,[{location,"string.erl",70}]}.
    {func_info,{atom,string},{atom,equal},4}.
  {label,52}.
    {test,is_eq_exact,{f,51},[{x,3},{atom,none}]}.
    {call_only,3,{f,48}}. % equal/3


{function, characters, 1, 54}.
  {label,53}.
    {line,[{location,"string.erl",72}]}.
    {func_info,{atom,string},{atom,characters},1}.
  {label,54}.
    {allocate,0,1}.
    {line,[{location,"string.erl",73}]}.
    {call_ext,1,{extfunc,unicode,characters_to_list,1}}.
    {test,is_list,{f,55},[{x,0}]}.
    {deallocate,0}.
    return.
  {label,55}.
    {move,{atom,badarg},{x,0}}.
    {line,[{location,"string.erl",75}]}.
    {call_ext_last,1,{extfunc,erlang,error,1},0}.


{function, slice, 2, 57}.
  {label,56}.
    {line,[{location,"string.erl",80}]}.
    {func_info,{atom,string},{atom,slice},2}.
  {label,57}.
    {move,{atom,infinity},{x,2}}.
    {call_only,3,{f,59}}. % slice/3


{function, slice, 3, 59}.
  {label,58}.
    {line,[{location,"string.erl",82}]}.
    {func_info,{atom,string},{atom,slice},3}.
  {label,59}.
    {test,is_eq_exact,{f,60},[{x,2},{atom,infinity}]}.
    {test,is_integer,{f,58},[{x,1}]}.
    {test,is_ge,{f,58},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"string.erl",83}]}.
    {call_ext,1,{extfunc,string,to_graphemes,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,1}.
    {call,2,{f,62}}. % behind/2
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,12},1}. % back/2
  {label,60}.
    {test,is_integer,{f,58},[{x,1}]}.
    {test,is_ge,{f,58},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {test,is_integer,{f,58},[{x,2}]}.
    {test,is_ge,{f,58},[{tr,{x,2},{t_integer,any}},{integer,0}]}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"string.erl",85}]}.
    {call_ext,1,{extfunc,string,to_graphemes,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,2}.
    {call,2,{f,62}}. % behind/2
    {move,{y,0},{x,1}}.
    {trim,1,1}.
    {call_ext,2,{extfunc,lists,sublist,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,12},1}. % back/2


{function, behind, 2, 62}.
  {label,61}.
    {line,[{location,"string.erl",87}]}.
    {func_info,{atom,string},{atom,behind},2}.
  {label,62}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {test,is_eq_exact,{f,63},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {move,{x,1},{x,0}}.
    return.
  {label,63}.
    {test,is_nonempty_list,{f,64},[{x,1}]}.
    {get_tl,{x,1},{x,1}}.
    {line,[{location,"string.erl",89}]}.
    {gc_bif,'-',{f,0},2,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    {call_only,2,{f,62}}. % behind/2
  {label,64}.
    {test,is_nil,{f,61},[{x,1}]}.
    {move,nil,{x,0}}.
    return.


{function, pad, 2, 66}.
  {label,65}.
    {line,[{location,"string.erl",91}]}.
    {func_info,{atom,string},{atom,pad},2}.
  {label,66}.
    {move,{integer,32},{x,3}}.
    {move,{atom,trailing},{x,2}}.
    {call_only,4,{f,70}}. % pad/4


{function, pad, 3, 68}.
  {label,67}.
    {line,[{location,"string.erl",92}]}.
    {func_info,{atom,string},{atom,pad},3}.
  {label,68}.
    {move,{integer,32},{x,3}}.
    {call_only,4,{f,70}}. % pad/4


{function, pad, 4, 70}.
  {label,69}.
    {line,[{location,"string.erl",94}]}.
    {func_info,{atom,string},{atom,pad},4}.
  {label,70}.
    {test,is_integer,{f,69},[{x,1}]}.
    {allocate,4,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {line,[{location,"string.erl",95}]}.
    {call,1,{f,24}}. % length/1
    {'%',{var_info,{x,0},[{type,{t_integer,{0,288230376151711743}}}]}}.
    {gc_bif,'-',
            {f,0},
            1,
            [{tr,{y,2},{t_integer,any}},
             {tr,{x,0},{t_integer,{0,288230376151711743}}}],
            {x,1}}.
    {init_yregs,{list,[{y,2}]}}.
    {move,{integer,0},{x,0}}.
    {call_ext,2,{extfunc,erlang,max,2}}.
    {move,{x,0},{y,2}}.
    {select_val,{y,1},
                {f,74},
                {list,[{atom,both},
                       {f,73},
                       {atom,leading},
                       {f,72},
                       {atom,trailing},
                       {f,71}]}}.
  {label,71}.
    {move,{y,0},{x,1}}.
    {trim,3,1}.
    {line,[{location,"string.erl",98}]}.
    {call_ext,2,{extfunc,lists,duplicate,2}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,72}.
    {move,{y,0},{x,1}}.
    {trim,3,1}.
    {line,[{location,"string.erl",97}]}.
    {call_ext,2,{extfunc,lists,duplicate,2}}.
    {test_heap,4,1}.
    {put_list,{y,0},nil,{x,1}}.
    {put_list,{x,0},{x,1},{x,0}}.
    {deallocate,1}.
    return.
  {label,73}.
    {line,[{location,"string.erl",100}]}.
    {gc_bif,'div',{f,0},1,[{x,0},{integer,2}],{x,0}}.
    {move,{y,0},{x,1}}.
    {move,{y,0},{y,1}}.
    {trim,1,3}.
    {call_ext,2,{extfunc,lists,duplicate,2}}.
    {line,[{location,"string.erl",101}]}.
    {gc_bif,'rem',{f,0},1,[{tr,{y,1},{t_integer,any}},{integer,2}],{x,1}}.
    {move,{x,0},{y,1}}.
    {move,{y,0},{x,2}}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {trim,1,2}.
    {call_ext,2,{extfunc,lists,duplicate,2}}.
    {test_heap,6,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {put_list,{y,1},{x,0},{x,0}}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,2}.
    return.
  {label,74}.
    {line,[{location,"string.erl",96}]}.
    {case_end,{y,1}}.


{function, trim, 1, 76}.
  {label,75}.
    {line,[{location,"string.erl",105}]}.
    {func_info,{atom,string},{atom,trim},1}.
  {label,76}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {call,0,{f,88}}. % blanks/0
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_cons,
                     {t_union,none,
                         {t_cons,{t_integer,{10,13}},nil},
                         {t_integer,{9,8233}},
                         none,none},
                     nil}}]}}.
    {move,{atom,both},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,80},1}. % trim/3


{function, trim, 2, 78}.
  {label,77}.
    {line,[{location,"string.erl",106}]}.
    {func_info,{atom,string},{atom,trim},2}.
  {label,78}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {call,0,{f,88}}. % blanks/0
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_cons,
                     {t_union,none,
                         {t_cons,{t_integer,{10,13}},nil},
                         {t_integer,{9,8233}},
                         none,none},
                     nil}}]}}.
    {move,{y,0},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,1},{x,0}}.
    {call_last,3,{f,80},2}. % trim/3


{function, trim, 3, 80}.
  {label,79}.
    {line,[{location,"string.erl",108}]}.
    {func_info,{atom,string},{atom,trim},3}.
  {label,80}.
    {test,is_nil,{f,81},[{x,2}]}.
    return.
  {label,81}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"string.erl",110}]}.
    {call_ext,1,{extfunc,string,to_graphemes,1}}.
    {select_val,{y,1},
                {f,86},
                {list,[{atom,both},
                       {f,84},
                       {atom,leading},
                       {f,83},
                       {atom,trailing},
                       {f,82}]}}.
  {label,82}.
    {move,{y,0},{x,1}}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {line,[{location,"string.erl",113}]}.
    {call,2,{f,92}}. % without_last/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {jump,{f,85}}.
  {label,83}.
    {move,{y,0},{x,1}}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {line,[{location,"string.erl",112}]}.
    {call,2,{f,90}}. % without/2
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {move,{x,0},{x,1}}.
    {jump,{f,85}}.
  {label,84}.
    {move,{y,0},{x,1}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"string.erl",114}]}.
    {call,2,{f,90}}. % without/2
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {move,{y,0},{x,1}}.
    {init_yregs,{list,[{y,0}]}}.
    {call,2,{f,92}}. % without_last/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {move,{x,0},{x,1}}.
  {label,85}.
    {move,{y,2},{x,0}}.
    {call_last,2,{f,12},3}. % back/2
  {label,86}.
    {line,[{location,"string.erl",111}]}.
    {case_end,{y,1}}.


{function, blanks, 0, 88}.
  {label,87}.
    {line,[{location,"string.erl",118}]}.
    {func_info,{atom,string},{atom,blanks},0}.
  {label,88}.
    {move,{literal,["\r\n",9,10,11,12,13,32,133,8206,8207,8232,8233]},{x,0}}.
    return.


{function, without, 2, 90}.
  {label,89}.
    {line,[{location,"string.erl",120}]}.
    {func_info,{atom,string},{atom,without},2}.
  {label,90}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,327},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,[false,true]}}]}}.
    {swap,{x,0},{x,1}}.
    {call_ext_only,2,{extfunc,lists,dropwhile,2}}.


{function, without_last, 2, 92}.
  {label,91}.
    {line,[{location,"string.erl",122}]}.
    {func_info,{atom,string},{atom,without_last},2}.
  {label,92}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {move,{y,0},{x,1}}.
    {trim,1,0}.
    {call,2,{f,90}}. % without/2
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {call_ext_last,1,{extfunc,lists,reverse,1},0}.


{function, chomp, 1, 94}.
  {label,93}.
    {line,[{location,"string.erl",124}]}.
    {func_info,{atom,string},{atom,chomp},1}.
  {label,94}.
    {move,{literal,["\r\n",10]},{x,2}}.
    {move,{atom,trailing},{x,1}}.
    {call_only,3,{f,80}}. % trim/3


{function, take, 2, 96}.
  {label,95}.
    {line,[{location,"string.erl",126}]}.
    {func_info,{atom,string},{atom,take},2}.
  {label,96}.
    {move,{atom,leading},{x,3}}.
    {move,{atom,false},{x,2}}.
    {call_only,4,{f,100}}. % take/4


{function, take, 3, 98}.
  {label,97}.
    {line,[{location,"string.erl",127}]}.
    {func_info,{atom,string},{atom,take},3}.
  {label,98}.
    {move,{atom,leading},{x,3}}.
    {call_only,4,{f,100}}. % take/4


{function, take, 4, 100}.
  {label,99}.
    {line,[{location,"string.erl",129}]}.
    {func_info,{atom,string},{atom,take},4}.
  {label,100}.
    {test,is_nil,{f,107},[{x,1}]}.
    {select_val,{x,2},
                {f,110},
                {list,[{atom,false},{f,104},{atom,true},{f,101}]}}.
  {label,101}.
    {select_val,{x,3},
                {f,110},
                {list,[{atom,leading},{f,103},{atom,trailing},{f,102}]}}.
  {label,102}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"string.erl",134}]}.
    {call,2,{f,12}}. % back/2
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,103}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"string.erl",133}]}.
    {call,2,{f,12}}. % back/2
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,104}.
    {select_val,{x,3},
                {f,110},
                {list,[{atom,leading},{f,106},{atom,trailing},{f,105}]}}.
  {label,105}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"string.erl",132}]}.
    {call,2,{f,12}}. % back/2
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,106}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {move,nil,{x,1}}.
    {line,[{location,"string.erl",131}]}.
    {call,2,{f,12}}. % back/2
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,107}.
    {allocate_heap,3,{alloc,[{words,2},{floats,0},{funs,1}]},4}.
    {move,{x,3},{y,1}}.
    {move,{x,0},{y,2}}.
    {make_fun3,{f,325},0,0,{y,0},{list,[{x,1},{x,2}]}}.
    {'%',{var_info,{y,0},[{fun_type,{t_atom,[false,true]}}]}}.
    {line,[{location,"string.erl",138}]}.
    {call_ext,1,{extfunc,string,to_graphemes,1}}.
    {select_val,{y,1},
                {f,111},
                {list,[{atom,leading},{f,109},{atom,trailing},{f,108}]}}.
  {label,108}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"string.erl",144}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,2}.
    {call_ext,2,{extfunc,lists,splitwith,2}}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {line,[{location,"string.erl",145}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call,2,{f,12}}. % back/2
    {swap,{y,0},{x,0}}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {call,2,{f,12}}. % back/2
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,109}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {trim,1,2}.
    {line,[{location,"string.erl",141}]}.
    {call_ext,2,{extfunc,lists,splitwith,2}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"string.erl",142}]}.
    {call,2,{f,12}}. % back/2
    {swap,{y,1},{x,0}}.
    {move,{y,0},{x,1}}.
    {trim,1,1}.
    {call,2,{f,12}}. % back/2
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,110}.
    {test_heap,3,4}.
    {put_tuple2,{x,0},{list,[{x,2},{x,3}]}}.
    {line,[{location,"string.erl",130}]}.
    {case_end,{x,0}}.
  {label,111}.
    {line,[{location,"string.erl",139}]}.
    {case_end,{y,1}}.


{function, prefix, 2, 113}.
  {label,112}.
    {line,[{location,"string.erl",150}]}.
    {func_info,{atom,string},{atom,prefix},2}.
  {label,113}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"string.erl",151}]}.
    {call_ext,1,{extfunc,string,to_graphemes,1}}.
    {swap,{y,0},{x,0}}.
    {call_ext,1,{extfunc,string,to_graphemes,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {init_yregs,{list,[{y,0}]}}.
    {call,2,{f,116}}. % behind_prefix/2
    {test,is_eq_exact,{f,114},[{x,0},{atom,nomatch}]}.
    {deallocate,2}.
    return.
  {label,114}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {call_last,2,{f,12},2}. % back/2


{function, behind_prefix, 2, 116}.
  {label,115}.
    {line,[{location,"string.erl",156}]}.
    {func_info,{atom,string},{atom,behind_prefix},2}.
  {label,116}.
    {test,is_nil,{f,117},[{x,1}]}.
    return.
  {label,117}.
    {test,is_nonempty_list,{f,118},[{x,0}]}.
    {get_list,{x,0},{x,2},{x,0}}.
    {test,is_nonempty_list,{f,118},[{x,1}]}.
    {get_list,{x,1},{x,3},{x,1}}.
    {test,is_eq_exact,{f,118},[{x,3},{x,2}]}.
    {call_only,2,{f,116}}. % behind_prefix/2
  {label,118}.
    {move,{atom,nomatch},{x,0}}.
    return.


{function, find, 2, 120}.
  {label,119}.
    {line,[{location,"string.erl",160}]}.
    {func_info,{atom,string},{atom,find},2}.
  {label,120}.
    {move,{atom,leading},{x,2}}.
    {call_only,3,{f,122}}. % find/3


{function, find, 3, 122}.
  {label,121}.
    {line,[{location,"string.erl",162}]}.
    {func_info,{atom,string},{atom,find},3}.
  {label,122}.
    {allocate,3,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"string.erl",163}]}.
    {call_ext,1,{extfunc,string,to_graphemes,1}}.
    {move,{x,0},{y,0}}.
    {test,is_nil,{f,123},[{x,0}]}.
    {move,{y,2},{x,0}}.
    {deallocate,3}.
    return.
  {label,123}.
    {move,{y,2},{x,0}}.
    {line,[{location,"string.erl",166}]}.
    {call_ext,1,{extfunc,string,to_graphemes,1}}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{x,0},{y,1}}.
    {init_yregs,{list,[{y,0}]}}.
    {line,[{location,"string.erl",167}]}.
    {call,3,{f,126}}. % search/3
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[nomatch]},
                                   none,none,
                                   {t_tuple,2,true,#{1 => {t_list,any,nil}}},
                                   none}}]}}.
    {test,is_tuple,
          {f,124},
          [{tr,{x,0},
               {t_union,{t_atom,[nomatch]},
                        none,none,
                        {t_tuple,2,true,#{1 => {t_list,any,nil}}},
                        none}}]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {line,[{location,"string.erl",169}]}.
    {gc_bif,length,{f,0},1,[{tr,{x,0},{t_list,any,nil}}],{x,0}}.
    {move,{y,1},{x,1}}.
    {trim,2,1}.
    {call_ext,2,{extfunc,lists,nthtail,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,12},1}. % back/2
  {label,124}.
    {move,{atom,nomatch},{x,0}}.
    {deallocate,3}.
    return.


{function, search, 3, 126}.
  {label,125}.
    {line,[{location,"string.erl",174}]}.
    {func_info,{atom,string},{atom,search},3}.
  {label,126}.
    {select_val,{x,2},
                {f,125},
                {list,[{atom,leading},{f,129},{atom,trailing},{f,127}]}}.
  {label,127}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"string.erl",176}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {swap,{y,0},{x,0}}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {move,{x,0},{x,1}}.
    {move,nil,{x,2}}.
    {move,{y,0},{x,0}}.
    {init_yregs,{list,[{y,0}]}}.
    {call,3,{f,131}}. % search_first/3
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[nomatch]},
                                   none,none,
                                   {t_tuple,2,true,#{1 => {t_list,any,nil}}},
                                   none}}]}}.
    {test,is_tuple,
          {f,128},
          [{tr,{x,0},
               {t_union,{t_atom,[nomatch]},
                        none,none,
                        {t_tuple,2,true,#{1 => {t_list,any,nil}}},
                        none}}]}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {line,[{location,"string.erl",178}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {swap,{y,0},{x,0}}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,128}.
    {move,{atom,nomatch},{x,0}}.
    {deallocate,1}.
    return.
  {label,129}.
    {move,nil,{x,2}}.
    {call_only,3,{f,131}}. % search_first/3


{function, search_first, 3, 131}.
  {label,130}.
    {line,[{location,"string.erl",181}]}.
    {func_info,{atom,string},{atom,search_first},3}.
  {label,131}.
    {'%',{var_info,{x,2},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,134},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,4}}.
    {test,is_nonempty_list,{f,133},[{x,1}]}.
    {get_hd,{x,1},{x,5}}.
    {test,is_eq_exact,{f,133},[{x,5},{x,3}]}.
    {allocate,5,5}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,3},{y,1}}.
    {move,{x,4},{y,2}}.
    {move,{x,2},{y,3}}.
    {move,{x,1},{y,4}}.
    {line,[{location,"string.erl",183}]}.
    {call,2,{f,116}}. % behind_prefix/2
    {move,{x,0},{y,0}}.
    {test,is_eq_exact,{f,132},[{x,0},{atom,nomatch}]}.
    {test_heap,2,0}.
    {put_list,{y,1},{y,3},{x,2}}.
    {move,{y,4},{x,1}}.
    {move,{y,2},{x,0}}.
    {call_last,3,{f,131},5}. % search_first/3
  {label,132}.
    {move,{y,3},{x,0}}.
    {move,{y,0},{y,4}}.
    {trim,4,1}.
    {line,[{location,"string.erl",185}]}.
    {call_ext,1,{extfunc,lists,reverse,1}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
    {deallocate,1}.
    return.
  {label,133}.
    {test_heap,2,5}.
    {put_list,{x,3},{x,2},{x,2}}.
    {move,{x,4},{x,0}}.
    {call_only,3,{f,131}}. % search_first/3
  {label,134}.
    {test,is_nil,{f,130},[{x,0}]}.
    {move,{atom,nomatch},{x,0}}.
    return.


{function, split, 2, 136}.
  {label,135}.
    {line,[{location,"string.erl",189}]}.
    {func_info,{atom,string},{atom,split},2}.
  {label,136}.
    {move,{atom,leading},{x,2}}.
    {call_only,3,{f,138}}. % split/3


{function, split, 3, 138}.
  {label,137}.
    {line,[{location,"string.erl",191}]}.
    {func_info,{atom,string},{atom,split},3}.
  {label,138}.
    {allocate,3,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"string.erl",192}]}.
    {call_ext,1,{extfunc,string,to_graphemes,1}}.
    {move,{x,0},{y,0}}.
    {test,is_ne_exact,{f,140},[{x,0},nil]}.
    {move,{y,2},{x,0}}.
    {line,[{location,"string.erl",195}]}.
    {call_ext,1,{extfunc,string,to_graphemes,1}}.
    {test,is_eq_exact,{f,139},[{y,1},{atom,all}]}.
    {move,{y,0},{x,1}}.
    {trim,2,1}.
    {line,[{location,"string.erl",196}]}.
    {call,2,{f,142}}. % split_all/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,322},1}. % '-split/3-lc$^0/1-0-'/2
  {label,139}.
    {move,{y,0},{x,1}}.
    {move,{y,1},{x,2}}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {line,[{location,"string.erl",198}]}.
    {call,3,{f,126}}. % search/3
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[nomatch]},
                                   none,none,
                                   {t_tuple,2,true,#{1 => {t_list,any,nil}}},
                                   none}}]}}.
    {test,is_tuple,
          {f,140},
          [{tr,{x,0},
               {t_union,{t_atom,[nomatch]},
                        none,none,
                        {t_tuple,2,true,#{1 => {t_list,any,nil}}},
                        none}}]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,1}}.
    {move,{y,2},{x,0}}.
    {line,[{location,"string.erl",200}]}.
    {call,2,{f,12}}. % back/2
    {swap,{y,2},{x,0}}.
    {move,{y,1},{x,1}}.
    {trim,2,1}.
    {call,2,{f,12}}. % back/2
    {test_heap,4,1}.
    {put_list,{x,0},nil,{x,0}}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,140}.
    {test_heap,2,0}.
    {put_list,{y,2},nil,{x,0}}.
    {deallocate,3}.
    return.


{function, split_all, 2, 142}.
  {label,141}.
    {line,[{location,"string.erl",205}]}.
    {func_info,{atom,string},{atom,split_all},2}.
  {label,142}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,nil,{x,2}}.
    {line,[{location,"string.erl",206}]}.
    {call,3,{f,131}}. % search_first/3
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[nomatch]},
                                   none,none,
                                   {t_tuple,2,true,#{1 => {t_list,any,nil}}},
                                   none}}]}}.
    {test,is_tuple,
          {f,143},
          [{tr,{x,0},
               {t_union,{t_atom,[nomatch]},
                        none,none,
                        {t_tuple,2,true,#{1 => {t_list,any,nil}}},
                        none}}]}.
    {get_tuple_element,{x,0},0,{y,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {move,{y,0},{x,1}}.
    {trim,1,1}.
    {line,[{location,"string.erl",208}]}.
    {call,2,{f,142}}. % split_all/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,143}.
    {test_heap,2,0}.
    {put_list,{y,1},nil,{x,0}}.
    {deallocate,2}.
    return.


{function, replace, 3, 145}.
  {label,144}.
    {line,[{location,"string.erl",211}]}.
    {func_info,{atom,string},{atom,replace},3}.
  {label,145}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {call,2,{f,136}}. % split/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,lists,join,2},1}.


{function, replace, 4, 147}.
  {label,146}.
    {line,[{location,"string.erl",212}]}.
    {func_info,{atom,string},{atom,replace},4}.
  {label,147}.
    {allocate,1,4}.
    {move,{x,2},{y,0}}.
    {move,{x,3},{x,2}}.
    {call,3,{f,138}}. % split/3
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,lists,join,2},1}.


{function, lexemes, 2, 149}.
  {label,148}.
    {line,[{location,"string.erl",214}]}.
    {func_info,{atom,string},{atom,lexemes},2}.
  {label,149}.
    {test,is_nil,{f,151},[{x,1}]}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {line,[{location,"string.erl",215}]}.
    {call,1,{f,19}}. % is_empty/1
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,150},[{x,0},{atom,true}]}.
    {move,nil,{x,0}}.
    {deallocate,1}.
    return.
  {label,150}.
    {move,{y,0},{x,0}}.
    {line,[{location,"string.erl",217}]}.
    {call_ext,1,{extfunc,string,to_graphemes,1}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {trim,1,0}.
    {call,2,{f,12}}. % back/2
    {test_heap,2,1}.
    {put_list,{x,0},nil,{x,0}}.
    {deallocate,0}.
    return.
  {label,151}.
    {test,is_list,{f,148},[{x,1}]}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {line,[{location,"string.erl",220}]}.
    {call_ext,1,{extfunc,string,to_graphemes,1}}.
    {move,{y,0},{x,1}}.
    {trim,1,1}.
    {call,2,{f,153}}. % lexeme/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_list,any,nil},nil}}]}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,319},1}. % '-lexemes/2-lc$^0/1-0-'/2


{function, lexeme, 2, 153}.
  {label,152}.
    {line,[{location,"string.erl",222}]}.
    {func_info,{atom,string},{atom,lexeme},2}.
  {label,153}.
    {allocate,2,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {line,[{location,"string.erl",223}]}.
    {call,2,{f,90}}. % without/2
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {test,is_nil,{f,154},[{tr,{x,0},{t_list,any,any}}]}.
    {deallocate,2}.
    return.
  {label,154}.
    {test_heap,{alloc,[{words,1},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,317},0,0,{x,1},{list,[{y,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,[false,true]}}]}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"string.erl",226}]}.
    {call_ext,2,{extfunc,lists,splitwith,2}}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {move,{y,1},{x,1}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {line,[{location,"string.erl",227}]}.
    {call,2,{f,153}}. % lexeme/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_list,any,nil},nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.


{function, nth_lexeme, 3, 156}.
  {label,155}.
    {line,[{location,"string.erl",230}]}.
    {func_info,{atom,string},{atom,nth_lexeme},3}.
  {label,156}.
    {test,is_integer,{f,155},[{x,1}]}.
    {test,is_lt,{f,155},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {allocate,2,3}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"string.erl",231}]}.
    {call,2,{f,149}}. % lexemes/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {swap,{y,1},{x,0}}.
    {move,nil,{x,1}}.
    {call,2,{f,12}}. % back/2
    {move,{y,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,158},2}. % nth/3


{function, nth, 3, 158}.
  {label,157}.
    {line,[{location,"string.erl",233}]}.
    {func_info,{atom,string},{atom,nth},3}.
  {label,158}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,nil}}]}}.
    {test,is_eq_exact,{f,159},[{tr,{x,0},{t_integer,any}},{integer,1}]}.
    {test,is_nonempty_list,{f,160},[{x,1}]}.
    {get_hd,{x,1},{x,0}}.
    return.
  {label,159}.
    {test,is_nonempty_list,{f,160},[{x,1}]}.
    {get_tl,{x,1},{x,3}}.
    {test,is_lt,{f,157},[{integer,1},{tr,{x,0},{t_integer,any}}]}.
    {line,[{location,"string.erl",234}]}.
    {gc_bif,'-',{f,0},4,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    {move,{x,3},{x,1}}.
    {call_only,3,{f,158}}. % nth/3
  {label,160}.
    {move,{x,2},{x,0}}.
    return.


{function, to_integer, 1, 162}.
  {label,161}.
    {line,[{location,"string.erl",239}]}.
    {func_info,{atom,string},{atom,to_integer},1}.
  {label,162}.
    {test,is_list,{f,163},[{x,0}]}.
    {jump,{f,164}}.
  {label,163}.
    {test,is_binary,{f,167},[{x,0}]}.
  {label,164}.
    {allocate_heap,2,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
    {make_fun3,{f,183},0,0,{x,1},{list,[]}}.
    {'%',
        {var_info,
            {x,1},
            [{fun_type,
                 {t_tuple,2,true,
                     #{1 => {t_list,any,nil},2 => {t_list,any,any}}}}]}}.
    {line,[{location,"string.erl",240}]}.
    {call,2,{f,178}}. % leading/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[badarg]},
                                   none,none,
                                   {t_tuple,2,true,#{1 => {t_list,any,nil}}},
                                   none}}]}}.
    {move,{x,0},{y,0}}.
    {test,is_tuple,
          {f,166},
          [{tr,{x,0},
               {t_union,{t_atom,[badarg]},
                        none,none,
                        {t_tuple,2,true,#{1 => {t_list,any,nil}}},
                        none}}]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {test,is_nil,{f,165},[{tr,{x,0},{t_list,any,nil}}]}.
    {move,{literal,{error,no_integer}},{x,0}}.
    {deallocate,2}.
    return.
  {label,165}.
    {line,[{location,"string.erl",243}]}.
    {call_ext,1,{extfunc,erlang,list_to_integer,1}}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {swap,{y,1},{x,0}}.
    {trim,1,1}.
    {call,2,{f,12}}. % back/2
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.
  {label,166}.
    {move,{literal,{error,badarg}},{x,0}}.
    {deallocate,2}.
    return.
  {label,167}.
    {move,{literal,{error,badarg}},{x,0}}.
    return.


{function, to_float, 1, 169}.
  {label,168}.
    {line,[{location,"string.erl",247}]}.
    {func_info,{atom,string},{atom,to_float},1}.
  {label,169}.
    {test,is_list,{f,170},[{x,0}]}.
    {jump,{f,171}}.
  {label,170}.
    {test,is_binary,{f,176},[{x,0}]}.
  {label,171}.
    {allocate_heap,4,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {init_yregs,{list,[{y,0},{y,1},{y,3}]}}.
    {move,{x,0},{y,2}}.
    {make_fun3,{f,188},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},
                   [{fun_type,{t_tuple,2,true,#{1 => {t_list,any,nil}}}}]}}.
    {line,[{scope,[3]},{location,"string.erl",248}]}.
    {call,2,{f,178}}. % leading/2
    {'%',{var_info,{x,0},
                   [{type,{t_union,{t_atom,[badarg]},
                                   none,none,
                                   {t_tuple,2,true,#{1 => {t_list,any,nil}}},
                                   none}}]}}.
    {move,{x,0},{y,1}}.
    {test,is_tuple,
          {f,175},
          [{tr,{x,0},
               {t_union,{t_atom,[badarg]},
                        none,none,
                        {t_tuple,2,true,#{1 => {t_list,any,nil}}},
                        none}}]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {test,is_ne_exact,{f,173},[{tr,{x,0},{t_list,any,nil}},nil]}.
    {'try',{y,3},{f,172}}.
    {line,[{scope,[3]},{location,"string.erl",252}]}.
    {call_ext,1,{extfunc,erlang,list_to_float,1}}.
    {move,{x,0},{y,0}}.
    {get_tuple_element,{y,1},1,{x,1}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,1},{y,2}]}}.
    {call,2,{f,12}}. % back/2
    {try_end,{y,3}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,4}.
    return.
  {label,172}.
    {try_case,{y,3}}.
    {test,is_eq_exact,
          {f,174},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
    {test,is_eq_exact,{f,174},[{x,1},{atom,badarg}]}.
  {label,173}.
    {move,{literal,{error,no_float}},{x,0}}.
    {deallocate,4}.
    return.
  {label,174}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.
  {label,175}.
    {move,{literal,{error,badarg}},{x,0}}.
    {deallocate,4}.
    return.
  {label,176}.
    {move,{literal,{error,badarg}},{x,0}}.
    return.


{function, leading, 2, 178}.
  {label,177}.
    {line,[{location,"string.erl",258}]}.
    {func_info,{atom,string},{atom,leading},2}.
  {label,178}.
    {'%',{var_info,{x,0},
                   [{type,{t_union,none,
                                   {t_list,any,any},
                                   none,none,
                                   {t_bitstring,8}}}]}}.
    {'%',
        {var_info,
            {x,1},
            [{type,{t_fun,1,any,{t_tuple,2,true,#{1 => {t_list,any,nil}}}}}]}}.
    {allocate,2,2}.
    {move,{x,1},{y,0}}.
    {'try',{y,1},{f,179}}.
    {line,[{location,"string.erl",259}]}.
    {call_ext,1,{extfunc,unicode,characters_to_list,1}}.
    {try_end,{y,1}}.
    {test,is_list,{f,180},[{x,0}]}.
    {move,{y,0},{x,1}}.
    {line,[{location,"string.erl",260}]}.
    {call_fun2,{atom,safe},
               1,
               {tr,{x,1},
                   {t_fun,1,any,{t_tuple,2,true,#{1 => {t_list,any,nil}}}}}}.
    {deallocate,2}.
    return.
  {label,179}.
    {try_case,{y,1}}.
    {test,is_eq_exact,
          {f,181},
          [{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
  {label,180}.
    {move,{atom,badarg},{x,0}}.
    {deallocate,2}.
    return.
  {label,181}.
    {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.


{function, integer_text, 1, 183}.
  {label,182}.
    {line,[{location,"string.erl",267}]}.
    {func_info,{atom,string},{atom,integer_text},1}.
  {label,183}.
    {test,is_nonempty_list,{f,186},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,2}}.
    {select_val,{x,1},
                {f,186},
                {list,[{integer,43},{f,184},{integer,45},{f,184}]}}.
  {label,184}.
    {allocate,2,3}.
    {move,{x,1},{y,0}}.
    {move,{x,0},{y,1}}.
    {move,{x,2},{x,0}}.
    {line,[{location,"string.erl",268}]}.
    {call,1,{f,197}}. % digits/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,any,nil},
                                     2 => {t_list,any,any}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_nil,{f,185},[{tr,{x,1},{t_list,any,nil}}]}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[nil,{y,1}]}}.
    {deallocate,2}.
    return.
  {label,185}.
    {test_heap,5,2}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {put_list,{y,0},{x,1},{x,1}}.
    {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
    {deallocate,2}.
    return.
  {label,186}.
    {call_only,1,{f,197}}. % digits/1


{function, float_text, 1, 188}.
  {label,187}.
    {line,[{location,"string.erl",274}]}.
    {func_info,{atom,string},{atom,float_text},1}.
  {label,188}.
    {allocate,3,1}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"string.erl",275}]}.
    {call,1,{f,183}}. % integer_text/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,any,nil},
                                     2 => {t_list,any,any}}}}]}}.
    {get_tuple_element,{x,0},0,{y,1}}.
    {test,is_ne_exact,{f,190},[{tr,{y,1},{t_list,any,nil}},nil]}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {test,is_nonempty_list,{f,190},[{x,0}]}.
    {get_list,{x,0},{x,1},{x,0}}.
    {select_val,{x,1},
                {f,190},
                {list,[{integer,44},{f,189},{integer,46},{f,189}]}}.
  {label,189}.
    {line,[{location,"string.erl",278}]}.
    {call,1,{f,197}}. % digits/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,any,nil},
                                     2 => {t_list,any,any}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {move,{x,0},{y,0}}.
    {test,is_ne_exact,{f,190},[{tr,{x,1},{t_list,any,nil}},nil]}.
    {test_heap,2,2}.
    {put_list,{integer,46},{x,1},{x,1}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1},{y,2}]}}.
    {line,[{location,"string.erl",280}]}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {call_last,2,{f,192},3}. % exponent/2
  {label,190}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[nil,{y,2}]}}.
    {deallocate,3}.
    return.


{function, exponent, 2, 192}.
  {label,191}.
    {line,[{location,"string.erl",285}]}.
    {func_info,{atom,string},{atom,exponent},2}.
  {label,192}.
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {'%',{var_info,{x,1},[{type,{t_list,any,any}}]}}.
    {test,is_nonempty_list,{f,195},[{x,1}]}.
    {get_list,{x,1},{x,2},{x,3}}.
    {select_val,{x,2},
                {f,195},
                {list,[{integer,69},{f,193},{integer,101},{f,193}]}}.
  {label,193}.
    {allocate,3,4}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"string.erl",286}]}.
    {call,1,{f,183}}. % integer_text/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,2,true,
                                   #{1 => {t_list,any,nil},
                                     2 => {t_list,any,any}}}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {move,{x,0},{y,0}}.
    {test,is_nil,{f,194},[{tr,{x,1},{t_list,any,nil}}]}.
    {test_heap,3,0}.
    {put_tuple2,{x,0},{list,[{y,2},{y,1}]}}.
    {deallocate,3}.
    return.
  {label,194}.
    {test_heap,2,2}.
    {put_list,{integer,101},{x,1},{x,1}}.
    {move,{y,2},{x,0}}.
    {init_yregs,{list,[{y,1},{y,2}]}}.
    {line,[{location,"string.erl",288}]}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {test_heap,3,1}.
    {get_tuple_element,{y,0},1,{x,1}}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    {deallocate,3}.
    return.
  {label,195}.
    {test_heap,3,2}.
    {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
    return.


{function, digits, 1, 197}.
  {label,196}.
    {line,[{location,"string.erl",292}]}.
    {func_info,{atom,string},{atom,digits},1}.
  {label,197}.
    {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},1}.
    {make_fun3,{f,314},0,0,{x,1},{list,[]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,[false,true]}}]}}.
    {swap,{x,0},{x,1}}.
    {call_ext_only,2,{extfunc,lists,splitwith,2}}.


{function, len, 1, 199}.
  {label,198}.
    {line,[{location,"string.erl",296}]}.
    {func_info,{atom,string},{atom,len},1}.
  {label,199}.
    {gc_bif,length,{f,0},1,[{x,0}],{x,0}}.
    return.


{function, concat, 2, 201}.
  {label,200}.
    {line,[{location,"string.erl",298}]}.
    {func_info,{atom,string},{atom,concat},2}.
  {label,201}.
    {call_ext_only,2,{extfunc,erlang,'++',2}}.


{function, chr, 2, 203}.
  {label,202}.
    {line,[{location,"string.erl",300}]}.
    {func_info,{atom,string},{atom,chr},2}.
  {label,203}.
    {test,is_integer,{f,202},[{x,1}]}.
    {move,{integer,1},{x,2}}.
    {call_only,3,{f,205}}. % position/3


{function, position, 3, 205}.
  {label,204}.
    {line,[{location,"string.erl",302}]}.
    {func_info,{atom,string},{atom,position},3}.
  {label,205}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,207},[{x,0}]}.
    {get_list,{x,0},{x,3},{x,0}}.
    {test,is_eq_exact,{f,206},[{tr,{x,1},{t_integer,any}},{x,3}]}.
    {move,{x,2},{x,0}}.
    return.
  {label,206}.
    {line,[{location,"string.erl",303}]}.
    {gc_bif,'+',{f,0},3,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,2}}.
    {call_only,3,{f,205}}. % position/3
  {label,207}.
    {test,is_nil,{f,204},[{x,0}]}.
    {move,{integer,0},{x,0}}.
    return.


{function, rchr, 2, 209}.
  {label,208}.
    {line,[{location,"string.erl",306}]}.
    {func_info,{atom,string},{atom,rchr},2}.
  {label,209}.
    {test,is_integer,{f,208},[{x,1}]}.
    {move,{integer,0},{x,3}}.
    {move,{integer,1},{x,2}}.
    {call_only,4,{f,211}}. % last_position/4


{function, last_position, 4, 211}.
  {label,210}.
    {line,[{location,"string.erl",308}]}.
    {func_info,{atom,string},{atom,last_position},4}.
  {label,211}.
    {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,213},[{x,0}]}.
    {get_list,{x,0},{x,4},{x,0}}.
    {test,is_eq_exact,{f,212},[{tr,{x,1},{t_integer,any}},{x,4}]}.
    {gc_bif,'+',{f,0},5,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,1}}.
    {move,{x,2},{x,3}}.
    {move,{x,1},{x,2}}.
    {move,{x,4},{x,1}}.
    {call_only,4,{f,211}}. % last_position/4
  {label,212}.
    {line,[{location,"string.erl",309}]}.
    {gc_bif,'+',{f,0},4,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,2}}.
    {call_only,4,{f,211}}. % last_position/4
  {label,213}.
    {test,is_nil,{f,210},[{x,0}]}.
    {move,{x,3},{x,0}}.
    return.


{function, str, 2, 215}.
  {label,214}.
    {line,[{location,"string.erl",312}]}.
    {func_info,{atom,string},{atom,str},2}.
  {label,215}.
    {test,is_list,{f,214},[{x,1}]}.
    {move,{integer,1},{x,2}}.
    {call_only,3,{f,217}}. % str/3


{function, str, 3, 217}.
  {label,216}.
    {line,[{location,"string.erl",314}]}.
    {func_info,{atom,string},{atom,str},3}.
  {label,217}.
    {'%',{var_info,{x,1},[{type,{t_list,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,219},[{x,0}]}.
    {allocate,3,3}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {get_tl,{x,0},{y,0}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"string.erl",315}]}.
    {call_ext,2,{extfunc,lists,prefix,2}}.
    {test,is_eq_exact,{f,218},[{x,0},{atom,true}]}.
    {move,{y,1},{x,0}}.
    {deallocate,3}.
    return.
  {label,218}.
    {line,[{location,"string.erl",317}]}.
    {gc_bif,'+',{f,0},0,[{tr,{y,1},{t_integer,any}},{integer,1}],{x,2}}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,217},3}. % str/3
  {label,219}.
    {test,is_nil,{f,216},[{x,0}]}.
    {move,{integer,0},{x,0}}.
    return.


{function, rstr, 2, 221}.
  {label,220}.
    {line,[{location,"string.erl",321}]}.
    {func_info,{atom,string},{atom,rstr},2}.
  {label,221}.
    {test,is_list,{f,220},[{x,1}]}.
    {move,{integer,0},{x,3}}.
    {move,{integer,1},{x,2}}.
    {call_only,4,{f,223}}. % rstr/4


{function, rstr, 4, 223}.
  {label,222}.
    {line,[{location,"string.erl",323}]}.
    {func_info,{atom,string},{atom,rstr},4}.
  {label,223}.
    {'%',{var_info,{x,1},[{type,{t_list,any,any}}]}}.
    {'%',{var_info,{x,2},[{type,{t_integer,any}}]}}.
    {'%',{var_info,{x,3},[{type,{t_integer,any}}]}}.
    {test,is_nonempty_list,{f,225},[{x,0}]}.
    {allocate,4,4}.
    {move,{x,3},{y,1}}.
    {move,{x,2},{y,2}}.
    {move,{x,1},{y,3}}.
    {get_tl,{x,0},{y,0}}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"string.erl",324}]}.
    {call_ext,2,{extfunc,lists,prefix,2}}.
    {test,is_eq_exact,{f,224},[{x,0},{atom,true}]}.
    {line,[{location,"string.erl",325}]}.
    {gc_bif,'+',{f,0},0,[{tr,{y,2},{t_integer,any}},{integer,1}],{x,2}}.
    {move,{y,2},{x,3}}.
    {move,{y,3},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,223},4}. % rstr/4
  {label,224}.
    {line,[{location,"string.erl",326}]}.
    {gc_bif,'+',{f,0},0,[{tr,{y,2},{t_integer,any}},{integer,1}],{x,2}}.
    {move,{y,1},{x,3}}.
    {move,{y,3},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,4,{f,223},4}. % rstr/4
  {label,225}.
    {test,is_nil,{f,222},[{x,0}]}.
    {move,{x,3},{x,0}}.
    return.


{function, span, 2, 227}.
  {label,226}.
    {line,[{location,"string.erl",330}]}.
    {func_info,{atom,string},{atom,span},2}.
  {label,227}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,312},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,[false,true]}}]}}.
    {swap,{x,0},{x,1}}.
    {call_ext,2,{extfunc,lists,takewhile,2}}.
    {gc_bif,length,{f,0},1,[{tr,{x,0},{t_list,any,nil}}],{x,0}}.
    {deallocate,0}.
    return.


{function, cspan, 2, 229}.
  {label,228}.
    {line,[{location,"string.erl",332}]}.
    {func_info,{atom,string},{atom,cspan},2}.
  {label,229}.
    {allocate_heap,0,{alloc,[{words,1},{floats,0},{funs,1}]},2}.
    {make_fun3,{f,310},0,0,{x,1},{list,[{x,1}]}}.
    {'%',{var_info,{x,1},[{fun_type,{t_atom,[false,true]}}]}}.
    {swap,{x,0},{x,1}}.
    {call_ext,2,{extfunc,lists,takewhile,2}}.
    {gc_bif,length,{f,0},1,[{tr,{x,0},{t_list,any,nil}}],{x,0}}.
    {deallocate,0}.
    return.


{function, substr, 2, 231}.
  {label,230}.
    {line,[{location,"string.erl",334}]}.
    {func_info,{atom,string},{atom,substr},2}.
  {label,231}.
    {test,is_eq_exact,{f,232},[{x,1},{integer,1}]}.
    {test,is_list,{f,232},[{x,0}]}.
    return.
  {label,232}.
    {test,is_integer,{f,230},[{x,1}]}.
    {test,is_lt,{f,230},[{integer,1},{tr,{x,1},{t_integer,any}}]}.
    {line,[{location,"string.erl",335}]}.
    {gc_bif,'-',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {swap,{x,0},{x,1}}.
    {call_ext_only,2,{extfunc,lists,nthtail,2}}.


{function, substr, 3, 234}.
  {label,233}.
    {line,[{location,"string.erl",337}]}.
    {func_info,{atom,string},{atom,substr},3}.
  {label,234}.
    {test,is_integer,{f,233},[{x,1}]}.
    {test,is_ge,{f,233},[{tr,{x,1},{t_integer,any}},{integer,1}]}.
    {test,is_integer,{f,233},[{x,2}]}.
    {test,is_ge,{f,233},[{tr,{x,2},{t_integer,any}},{integer,0}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"string.erl",338}]}.
    {call,2,{f,231}}. % substr/2
    {move,{y,0},{x,1}}.
    {call_ext_last,2,{extfunc,lists,sublist,2},1}.


{function, tokens, 2, 236}.
  {label,235}.
    {line,[{location,"string.erl",340}]}.
    {func_info,{atom,string},{atom,tokens},2}.
  {label,236}.
    {call_only,2,{f,153}}. % lexeme/2


{function, chars, 2, 238}.
  {label,237}.
    {line,[{location,"string.erl",342}]}.
    {func_info,{atom,string},{atom,chars},2}.
  {label,238}.
    {move,nil,{x,2}}.
    {call_only,3,{f,240}}. % chars/3


{function, chars, 3, 240}.
  {label,239}.
    {line,[{location,"string.erl",344}]}.
    {func_info,{atom,string},{atom,chars},3}.
  {label,240}.
    {test,is_integer,{f,239},[{x,1}]}.
    {test,is_ge,{f,239},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {swap,{x,0},{x,1}}.
    {call_ext,2,{extfunc,lists,duplicate,2}}.
    {move,{y,0},{x,1}}.
    {call_ext_last,2,{extfunc,erlang,'++',2},1}.


{function, copies, 2, 242}.
  {label,241}.
    {line,[{location,"string.erl",346}]}.
    {func_info,{atom,string},{atom,copies},2}.
  {label,242}.
    {test,is_list,{f,241},[{x,0}]}.
    {test,is_ge,{f,241},[{x,1},{integer,0}]}.
    {allocate,0,2}.
    {swap,{x,0},{x,1}}.
    {call_ext,2,{extfunc,lists,duplicate,2}}.
    {call_ext_last,1,{extfunc,lists,append,1},0}.


{function, words, 1, 244}.
  {label,243}.
    {line,[{location,"string.erl",348}]}.
    {func_info,{atom,string},{atom,words},1}.
  {label,244}.
    {move,{integer,32},{x,1}}.
    {call_only,2,{f,246}}. % words/2


{function, words, 2, 246}.
  {label,245}.
    {line,[{location,"string.erl",350}]}.
    {func_info,{atom,string},{atom,words},2}.
  {label,246}.
    {test,is_integer,{f,245},[{x,1}]}.
    {allocate_heap,0,2,2}.
    {put_list,{x,1},nil,{x,1}}.
    {call,2,{f,153}}. % lexeme/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_list,any,nil},nil}}]}}.
    {gc_bif,length,{f,0},1,[{tr,{x,0},{t_list,{t_list,any,nil},nil}}],{x,1}}.
    {move,{integer,1},{x,0}}.
    {call_ext_last,2,{extfunc,erlang,max,2},0}.


{function, sub_word, 2, 248}.
  {label,247}.
    {line,[{location,"string.erl",352}]}.
    {func_info,{atom,string},{atom,sub_word},2}.
  {label,248}.
    {move,{integer,32},{x,2}}.
    {call_only,3,{f,250}}. % sub_word/3


{function, sub_word, 3, 250}.
  {label,249}.
    {line,[{location,"string.erl",354}]}.
    {func_info,{atom,string},{atom,sub_word},3}.
  {label,250}.
    {test,is_integer,{f,249},[{x,1}]}.
    {test,is_integer,{f,249},[{x,2}]}.
    {allocate_heap,1,2,3}.
    {move,{x,1},{y,0}}.
    {put_list,{x,2},nil,{x,1}}.
    {line,[{location,"string.erl",355}]}.
    {call,2,{f,153}}. % lexeme/2
    {'%',{var_info,{x,0},[{type,{t_list,{t_list,any,nil},nil}}]}}.
    {move,{x,0},{x,1}}.
    {move,nil,{x,2}}.
    {move,{y,0},{x,0}}.
    {call_last,3,{f,158},1}. % nth/3


{function, strip, 1, 252}.
  {label,251}.
    {line,[{location,"string.erl",357}]}.
    {func_info,{atom,string},{atom,strip},1}.
  {label,252}.
    {move,{integer,32},{x,2}}.
    {move,{atom,both},{x,1}}.
    {call_only,3,{f,256}}. % strip/3


{function, strip, 2, 254}.
  {label,253}.
    {line,[{location,"string.erl",358}]}.
    {func_info,{atom,string},{atom,strip},2}.
  {label,254}.
    {move,{integer,32},{x,2}}.
    {call_only,3,{f,256}}. % strip/3


{function, strip, 3, 256}.
  {label,255}.
    {line,[{location,"string.erl",360}]}.
    {func_info,{atom,string},{atom,strip},3}.
  {label,256}.
    {select_val,{x,1},
                {f,255},
                {list,[{atom,both},
                       {f,259},
                       {atom,left},
                       {f,258},
                       {atom,right},
                       {f,257}]}}.
  {label,257}.
    {test_heap,2,3}.
    {put_list,{x,2},nil,{x,1}}.
    {call_only,2,{f,92}}. % without_last/2
  {label,258}.
    {test_heap,2,3}.
    {put_list,{x,2},nil,{x,1}}.
    {call_only,2,{f,90}}. % without/2
  {label,259}.
    {allocate_heap,1,2,3}.
    {move,{x,2},{y,0}}.
    {put_list,{x,2},nil,{x,1}}.
    {line,[{location,"string.erl",362}]}.
    {call,2,{f,90}}. % without/2
    {'%',{var_info,{x,0},[{type,{t_list,any,any}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},nil,{x,1}}.
    {call_last,2,{f,92},1}. % without_last/2


{function, left, 2, 261}.
  {label,260}.
    {line,[{location,"string.erl",364}]}.
    {func_info,{atom,string},{atom,left},2}.
  {label,261}.
    {move,{integer,32},{x,2}}.
    {call_only,3,{f,263}}. % left/3


{function, left, 3, 263}.
  {label,262}.
    {line,[{location,"string.erl",366}]}.
    {func_info,{atom,string},{atom,left},3}.
  {label,263}.
    {test,is_integer,{f,262},[{x,2}]}.
    {line,[{location,"string.erl",367}]}.
    {gc_bif,length,{f,0},3,[{x,0}],{x,3}}.
    {gc_bif,'-',
            {f,0},
            4,
            [{x,1},{tr,{x,3},{t_integer,{0,288230376151711743}}}],
            {x,3}}.
    {test,is_lt,{f,264},[{integer,0},{tr,{x,3},number}]}.
    {allocate,1,4}.
    {move,{x,0},{y,0}}.
    {move,{x,2},{x,1}}.
    {move,{x,3},{x,0}}.
    {line,[{location,"string.erl",368}]}.
    {call_ext,2,{extfunc,lists,duplicate,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,erlang,'++',2},1}.
  {label,264}.
    {line,[{location,"string.erl",369}]}.
    {call_ext_only,2,{extfunc,lists,sublist,2}}.


{function, right, 2, 266}.
  {label,265}.
    {line,[{location,"string.erl",372}]}.
    {func_info,{atom,string},{atom,right},2}.
  {label,266}.
    {move,{integer,32},{x,2}}.
    {call_only,3,{f,268}}. % right/3


{function, right, 3, 268}.
  {label,267}.
    {line,[{location,"string.erl",374}]}.
    {func_info,{atom,string},{atom,right},3}.
  {label,268}.
    {test,is_integer,{f,267},[{x,2}]}.
    {line,[{location,"string.erl",375}]}.
    {gc_bif,length,{f,0},3,[{x,0}],{x,3}}.
    {gc_bif,'-',
            {f,0},
            4,
            [{x,1},{tr,{x,3},{t_integer,{0,288230376151711743}}}],
            {x,1}}.
    {test,is_lt,{f,269},[{integer,0},{tr,{x,1},number}]}.
    {allocate,1,3}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {line,[{location,"string.erl",376}]}.
    {call_ext,2,{extfunc,lists,duplicate,2}}.
    {move,{y,0},{x,1}}.
    {call_ext_last,2,{extfunc,erlang,'++',2},1}.
  {label,269}.
    {line,[{location,"string.erl",377}]}.
    {gc_bif,'-',{f,0},2,[{tr,{x,1},number}],{x,1}}.
    {swap,{x,0},{x,1}}.
    {call_ext_only,2,{extfunc,lists,nthtail,2}}.


{function, centre, 2, 271}.
  {label,270}.
    {line,[{location,"string.erl",380}]}.
    {func_info,{atom,string},{atom,centre},2}.
  {label,271}.
    {move,{integer,32},{x,2}}.
    {call_only,3,{f,273}}. % centre/3


{function, centre, 3, 273}.
  {label,272}.
    {line,[{location,"string.erl",382}]}.
    {func_info,{atom,string},{atom,centre},3}.
  {label,273}.
    {test,is_eq_exact,{f,274},[{x,1},{integer,0}]}.
    {test,is_integer,{f,272},[{x,2}]}.
    {move,nil,{x,0}}.
    return.
  {label,274}.
    {test,is_integer,{f,272},[{x,2}]}.
    {line,[{location,"string.erl",384}]}.
    {gc_bif,length,{f,0},3,[{x,0}],{x,3}}.
    {gc_bif,'-',
            {f,0},
            4,
            [{x,1},{tr,{x,3},{t_integer,{0,288230376151711743}}}],
            {x,3}}.
    {test,is_lt,{f,275},[{integer,0},{tr,{x,3},number}]}.
    {line,[{location,"string.erl",386}]}.
    {gc_bif,'div',{f,0},4,[{tr,{x,3},number},{integer,2}],{x,1}}.
    {allocate,3,4}.
    {move,{x,3},{y,0}}.
    {move,{x,2},{y,1}}.
    {move,{x,0},{y,2}}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {call_ext,2,{extfunc,lists,duplicate,2}}.
    {line,[{location,"string.erl",387}]}.
    {gc_bif,'rem',{f,0},1,[{tr,{y,0},{t_integer,any}},{integer,2}],{x,1}}.
    {move,{y,1},{x,2}}.
    {move,{x,0},{y,1}}.
    {move,{x,1},{x,0}}.
    {move,{x,2},{x,1}}.
    {trim,1,2}.
    {call_ext,2,{extfunc,lists,duplicate,2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {move,{x,0},{x,1}}.
    {move,{y,1},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {call_ext,2,{extfunc,erlang,'++',2}}.
    {move,{x,0},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,2,{extfunc,erlang,'++',2},2}.
  {label,275}.
    {line,[{location,"string.erl",388}]}.
    {gc_bif,'-',{f,0},4,[{tr,{x,3},number}],{x,2}}.
    {gc_bif,'div',{f,0},3,[{tr,{x,2},number},{integer,2}],{x,2}}.
    {gc_bif,'+',{f,0},3,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,2}}.
    {swap,{x,1},{x,2}}.
    {call_ext_only,3,{extfunc,lists,sublist,3}}.


{function, sub_string, 2, 277}.
  {label,276}.
    {line,[{location,"string.erl",391}]}.
    {func_info,{atom,string},{atom,sub_string},2}.
  {label,277}.
    {call_only,2,{f,231}}. % substr/2


{function, sub_string, 3, 279}.
  {label,278}.
    {line,[{location,"string.erl",392}]}.
    {func_info,{atom,string},{atom,sub_string},3}.
  {label,279}.
    {test,is_integer,{f,278},[{x,1}]}.
    {test,is_integer,{f,278},[{x,2}]}.
    {gc_bif,'-',
            {f,0},
            3,
            [{tr,{x,2},{t_integer,any}},{tr,{x,1},{t_integer,any}}],
            {x,2}}.
    {gc_bif,'+',{f,0},3,[{tr,{x,2},{t_integer,any}},{integer,1}],{x,2}}.
    {call_only,3,{f,234}}. % substr/3


{function, to_lower, 1, 281}.
  {label,280}.
    {line,[{location,"string.erl",394}]}.
    {func_info,{atom,string},{atom,to_lower},1}.
  {label,281}.
    {test,is_list,{f,282},[{x,0}]}.
    {call_only,1,{f,306}}. % '-to_lower/1-lc$^0/1-0-'/1
  {label,282}.
    {test,is_integer,{f,280},[{x,0}]}.
    {call_only,1,{f,287}}. % lower/1


{function, to_upper, 1, 284}.
  {label,283}.
    {line,[{location,"string.erl",397}]}.
    {func_info,{atom,string},{atom,to_upper},1}.
  {label,284}.
    {test,is_list,{f,285},[{x,0}]}.
    {call_only,1,{f,302}}. % '-to_upper/1-lc$^0/1-0-'/1
  {label,285}.
    {test,is_integer,{f,283},[{x,0}]}.
    {call_only,1,{f,291}}. % upper/1


{function, lower, 1, 287}.
  {label,286}.
    {line,[{location,"string.erl",401}]}.
    {func_info,{atom,string},{atom,lower},1}.
  {label,287}.
    {test,is_ge,{f,289},[{x,0},{integer,65}]}.
    {test,is_lt,{f,288},[{integer,90},{x,0}]}.
    {test,is_ge,{f,289},[{x,0},{integer,192}]}.
    {test,is_lt,{f,288},[{integer,214},{x,0}]}.
    {test,is_ge,{f,289},[{x,0},{integer,216}]}.
    {test,is_ge,{f,289},[{integer,222},{x,0}]}.
  {label,288}.
    {gc_bif,'+',{f,0},1,[{x,0},{integer,32}],{x,0}}.
    return.
  {label,289}.
    return.


{function, upper, 1, 291}.
  {label,290}.
    {line,[{location,"string.erl",404}]}.
    {func_info,{atom,string},{atom,upper},1}.
  {label,291}.
    {test,is_ge,{f,293},[{x,0},{integer,97}]}.
    {test,is_lt,{f,292},[{integer,122},{x,0}]}.
    {test,is_ge,{f,293},[{x,0},{integer,224}]}.
    {test,is_lt,{f,292},[{integer,246},{x,0}]}.
    {test,is_ge,{f,293},[{x,0},{integer,248}]}.
    {test,is_ge,{f,293},[{integer,254},{x,0}]}.
  {label,292}.
    {gc_bif,'-',{f,0},1,[{x,0},{integer,32}],{x,0}}.
    return.
  {label,293}.
    return.


{function, join, 2, 295}.
  {label,294}.
    {line,[{location,"string.erl",407}]}.
    {func_info,{atom,string},{atom,join},2}.
  {label,295}.
    {test,is_nil,{f,296},[{x,0}]}.
    {test,is_list,{f,294},[{x,1}]}.
    {move,nil,{x,0}}.
    return.
  {label,296}.
    {test,is_list,{f,294},[{x,1}]}.
    {allocate,0,2}.
    {swap,{x,0},{x,1}}.
    {line,[{location,"string.erl",408}]}.
    {call_ext,2,{extfunc,lists,join,2}}.
    {call_ext_last,1,{extfunc,lists,append,1},0}.


{function, module_info, 0, 298}.
  {label,297}.
    {line,[]}.
    {func_info,{atom,string},{atom,module_info},0}.
  {label,298}.
    {move,{atom,string},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 300}.
  {label,299}.
    {line,[]}.
    {func_info,{atom,string},{atom,module_info},1}.
  {label,300}.
    {move,{x,0},{x,1}}.
    {move,{atom,string},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-to_upper/1-lc$^0/1-0-', 1, 302}.
  {label,301}.
    {line,[{location,"string.erl",397}]}.
    {func_info,{atom,string},{atom,'-to_upper/1-lc$^0/1-0-'},1}.
  {label,302}.
    {test,is_nonempty_list,{f,303},[{x,0}]}.
    {allocate,1,1}.
    {get_list,{x,0},{x,0},{y,0}}.
    {call,1,{f,291}}. % upper/1
    {swap,{y,0},{x,0}}.
    {call,1,{f,302}}. % '-to_upper/1-lc$^0/1-0-'/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,303}.
    {test,is_nil,{f,304},[{x,0}]}.
    return.
  {label,304}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,bad_generator},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, '-to_lower/1-lc$^0/1-0-', 1, 306}.
  {label,305}.
    {line,[{location,"string.erl",394}]}.
    {func_info,{atom,string},{atom,'-to_lower/1-lc$^0/1-0-'},1}.
  {label,306}.
    {test,is_nonempty_list,{f,307},[{x,0}]}.
    {allocate,1,1}.
    {get_list,{x,0},{x,0},{y,0}}.
    {call,1,{f,287}}. % lower/1
    {swap,{y,0},{x,0}}.
    {call,1,{f,306}}. % '-to_lower/1-lc$^0/1-0-'/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,307}.
    {test,is_nil,{f,308},[{x,0}]}.
    return.
  {label,308}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,bad_generator},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.


{function, '-cspan/2-fun-0-', 2, 310}.
  {label,309}.
    {line,[{location,"string.erl",332}]}.
    {func_info,{atom,string},{atom,'-cspan/2-fun-0-'},2}.
  {label,310}.
    {allocate,0,2}.
    {call_ext,2,{extfunc,lists,member,2}}.
    {bif,'not',{f,0},[{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, '-span/2-fun-0-', 2, 312}.
  {label,311}.
    {line,[{location,"string.erl",330}]}.
    {func_info,{atom,string},{atom,'-span/2-fun-0-'},2}.
  {label,312}.
    {call_ext_only,2,{extfunc,lists,member,2}}.


{function, '-digits/1-fun-0-', 1, 314}.
  {label,313}.
    {line,[{location,"string.erl",292}]}.
    {func_info,{atom,string},{atom,'-digits/1-fun-0-'},1}.
  {label,314}.
    {test,is_ge,{f,315},[{x,0},{integer,48}]}.
    {bif,'=<',{f,0},[{x,0},{integer,57}],{x,0}}.
    return.
  {label,315}.
    {move,{atom,false},{x,0}}.
    return.


{function, '-lexeme/2-fun-0-', 2, 317}.
  {label,316}.
    {line,[{location,"string.erl",226}]}.
    {func_info,{atom,string},{atom,'-lexeme/2-fun-0-'},2}.
  {label,317}.
    {allocate,0,2}.
    {call_ext,2,{extfunc,lists,member,2}}.
    {bif,'not',{f,0},[{x,0}],{x,0}}.
    {deallocate,0}.
    return.


{function, '-lexemes/2-lc$^0/1-0-', 2, 319}.
  {label,318}.
    {line,[{location,"string.erl",220}]}.
    {func_info,{atom,string},{atom,'-lexemes/2-lc$^0/1-0-'},2}.
  {label,319}.
    {'%',{var_info,{x,0},[{type,{t_list,{t_list,any,nil},nil}}]}}.
    {test,is_nonempty_list,{f,320},[{x,0}]}.
    {allocate,2,2}.
    {move,{x,1},{y,1}}.
    {get_list,{x,0},{x,1},{y,0}}.
    {move,{y,1},{x,0}}.
    {call,2,{f,12}}. % back/2
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{y,1}}.
    {trim,1,1}.
    {move,{x,2},{x,0}}.
    {call,2,{f,319}}. % '-lexemes/2-lc$^0/1-0-'/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,320}.
    return.


{function, '-split/3-lc$^0/1-0-', 2, 322}.
  {label,321}.
    {line,[{location,"string.erl",196}]}.
    {func_info,{atom,string},{atom,'-split/3-lc$^0/1-0-'},2}.
  {label,322}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,323},[{x,0}]}.
    {allocate,2,2}.
    {move,{x,1},{y,1}}.
    {get_list,{x,0},{x,1},{y,0}}.
    {move,{y,1},{x,0}}.
    {call,2,{f,12}}. % back/2
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{y,1}}.
    {trim,1,1}.
    {move,{x,2},{x,0}}.
    {call,2,{f,322}}. % '-split/3-lc$^0/1-0-'/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,323}.
    return.


{function, '-take/4-fun-0-', 3, 325}.
  {label,324}.
    {line,[{location,"string.erl",137}]}.
    {func_info,{atom,string},{atom,'-take/4-fun-0-'},3}.
  {label,325}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {call_ext,2,{extfunc,lists,member,2}}.
    {bif,'=/=',{f,0},[{tr,{x,0},{t_atom,[false,true]}},{y,0}],{x,0}}.
    {deallocate,1}.
    return.


{function, '-without/2-fun-0-', 2, 327}.
  {label,326}.
    {line,[{location,"string.erl",120}]}.
    {func_info,{atom,string},{atom,'-without/2-fun-0-'},2}.
  {label,327}.
    {call_ext_only,2,{extfunc,lists,member,2}}.
