{module, io}.  %% version = 0

{exports, [{columns,0},
           {columns,1},
           {format,1},
           {format,2},
           {format,3},
           {fwrite,1},
           {fwrite,2},
           {fwrite,3},
           {get_chars,2},
           {get_chars,3},
           {get_line,1},
           {get_line,2},
           {get_password,0},
           {get_password,1},
           {getopts,0},
           {getopts,1},
           {module_info,0},
           {module_info,1},
           {nl,0},
           {nl,1},
           {printable_range,0},
           {put_chars,1},
           {put_chars,2},
           {request,1},
           {request,2},
           {requests,1},
           {requests,2},
           {rows,0},
           {rows,1},
           {setopts,1},
           {setopts,2},
           {write,1},
           {write,2}]}.

{attributes, []}.

{labels, 127}.


{function, put_chars, 1, 2}.
  {label,1}.
    {line,[{location,"io.erl",21}]}.
    {func_info,{atom,io},{atom,put_chars},1}.
  {label,2}.
    {allocate_heap,2,4,1}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
    {put_tuple2,{x,1},{list,[{atom,put_chars},{atom,unicode},{x,0}]}}.
    {move,{atom,standard_io},{x,0}}.
    {call,2,{f,99}}. % transact/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[answer]}},
                       {t_tuple,2,true,#{1 => {t_atom,[answer]}}}},
                      {{2,{t_atom,[no_answer]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[no_answer]},
                             2 =>
                                 {t_atom,
                                     [arguments,calling_self,terminated]}}}}],
                     none}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {test,is_eq_exact,{f,3},[{x,1},{atom,no_answer}]}.
    {move,{y,0},{x,0}}.
    {call,1,{f,50}}. % reason/1
    {'%',{var_info,{x,0},[{type,{t_atom,[badarg,calling_self,terminated]}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,io},{y,0}]}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,55}}. % info/1
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_cons,
         {t_tuple,2,true,
          #{1 => {t_atom,[error_info]},
            2 =>
             {t_map,
              {t_atom,[cause,module]},
              {t_union,
               {t_atom,[erl_stdlib_errors]},
               none,none,
               {t_tuple,2,true,#{1 => {t_atom,[device,io]}}},
               none}}}},
         nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,1},nil,{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.
  {label,3}.
    {test,is_tagged_tuple,{f,4},[{y,0},2,{atom,error}]}.
    {get_tuple_element,{y,0},1,{y,0}}.
    {move,{y,0},{x,0}}.
    {call,1,{f,50}}. % reason/1
    {'%',{var_info,{x,0},
                   [{type,{t_atom,[badarg,calling_self,no_translation,
                                   terminated]}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,device},{y,0}]}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,55}}. % info/1
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_cons,
         {t_tuple,2,true,
          #{1 => {t_atom,[error_info]},
            2 =>
             {t_map,
              {t_atom,[cause,module]},
              {t_union,
               {t_atom,[erl_stdlib_errors]},
               none,none,
               {t_tuple,2,true,#{1 => {t_atom,[device,io]}}},
               none}}}},
         nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,1},nil,{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.
  {label,4}.
    {move,{y,0},{x,0}}.
    {deallocate,2}.
    return.


{function, put_chars, 2, 6}.
  {label,5}.
    {line,[{location,"io.erl",23}]}.
    {func_info,{atom,io},{atom,put_chars},2}.
  {label,6}.
    {allocate_heap,3,4,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {put_tuple2,{x,1},{list,[{atom,put_chars},{atom,unicode},{x,1}]}}.
    {call,2,{f,99}}. % transact/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[answer]}},
                       {t_tuple,2,true,#{1 => {t_atom,[answer]}}}},
                      {{2,{t_atom,[no_answer]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[no_answer]},
                             2 =>
                                 {t_atom,
                                     [arguments,calling_self,terminated]}}}}],
                     none}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {test,is_eq_exact,{f,7},[{x,1},{atom,no_answer}]}.
    {move,{y,0},{x,0}}.
    {call,1,{f,50}}. % reason/1
    {'%',{var_info,{x,0},[{type,{t_atom,[badarg,calling_self,terminated]}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,io},{y,0}]}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,55}}. % info/1
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_cons,
         {t_tuple,2,true,
          #{1 => {t_atom,[error_info]},
            2 =>
             {t_map,
              {t_atom,[cause,module]},
              {t_union,
               {t_atom,[erl_stdlib_errors]},
               none,none,
               {t_tuple,2,true,#{1 => {t_atom,[device,io]}}},
               none}}}},
         nil}}]}}.
    {test_heap,4,1}.
    {put_list,{y,1},nil,{x,1}}.
    {put_list,{y,2},{x,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,error,3},3}.
  {label,7}.
    {test,is_tagged_tuple,{f,8},[{y,0},2,{atom,error}]}.
    {get_tuple_element,{y,0},1,{y,0}}.
    {move,{y,0},{x,0}}.
    {call,1,{f,50}}. % reason/1
    {'%',{var_info,{x,0},
                   [{type,{t_atom,[badarg,calling_self,no_translation,
                                   terminated]}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,device},{y,0}]}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,55}}. % info/1
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_cons,
         {t_tuple,2,true,
          #{1 => {t_atom,[error_info]},
            2 =>
             {t_map,
              {t_atom,[cause,module]},
              {t_union,
               {t_atom,[erl_stdlib_errors]},
               none,none,
               {t_tuple,2,true,#{1 => {t_atom,[device,io]}}},
               none}}}},
         nil}}]}}.
    {test_heap,4,1}.
    {put_list,{y,1},nil,{x,1}}.
    {put_list,{y,2},{x,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,error,3},3}.
  {label,8}.
    {move,{y,0},{x,0}}.
    {deallocate,3}.
    return.


{function, nl, 0, 10}.
  {label,9}.
    {line,[{location,"io.erl",25}]}.
    {func_info,{atom,io},{atom,nl},0}.
  {label,10}.
    {allocate,1,0}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{atom,nl},{x,1}}.
    {move,{atom,standard_io},{x,0}}.
    {call,2,{f,99}}. % transact/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[answer]}},
                       {t_tuple,2,true,#{1 => {t_atom,[answer]}}}},
                      {{2,{t_atom,[no_answer]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[no_answer]},
                             2 =>
                                 {t_atom,
                                     [arguments,calling_self,terminated]}}}}],
                     none}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {test,is_eq_exact,{f,11},[{x,1},{atom,no_answer}]}.
    {move,{y,0},{x,0}}.
    {call,1,{f,50}}. % reason/1
    {'%',{var_info,{x,0},[{type,{t_atom,[badarg,calling_self,terminated]}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,io},{y,0}]}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,55}}. % info/1
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_cons,
         {t_tuple,2,true,
          #{1 => {t_atom,[error_info]},
            2 =>
             {t_map,
              {t_atom,[cause,module]},
              {t_union,
               {t_atom,[erl_stdlib_errors]},
               none,none,
               {t_tuple,2,true,#{1 => {t_atom,[device,io]}}},
               none}}}},
         nil}}]}}.
    {move,nil,{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,error,3},1}.
  {label,11}.
    {test,is_tagged_tuple,{f,12},[{y,0},2,{atom,error}]}.
    {get_tuple_element,{y,0},1,{y,0}}.
    {move,{y,0},{x,0}}.
    {call,1,{f,50}}. % reason/1
    {'%',{var_info,{x,0},
                   [{type,{t_atom,[badarg,calling_self,no_translation,
                                   terminated]}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,device},{y,0}]}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,55}}. % info/1
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_cons,
         {t_tuple,2,true,
          #{1 => {t_atom,[error_info]},
            2 =>
             {t_map,
              {t_atom,[cause,module]},
              {t_union,
               {t_atom,[erl_stdlib_errors]},
               none,none,
               {t_tuple,2,true,#{1 => {t_atom,[device,io]}}},
               none}}}},
         nil}}]}}.
    {move,nil,{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,error,3},1}.
  {label,12}.
    {move,{y,0},{x,0}}.
    {deallocate,1}.
    return.


{function, nl, 1, 14}.
  {label,13}.
    {line,[{location,"io.erl",27}]}.
    {func_info,{atom,io},{atom,nl},1}.
  {label,14}.
    {allocate,2,1}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
    {move,{atom,nl},{x,1}}.
    {call,2,{f,99}}. % transact/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[answer]}},
                       {t_tuple,2,true,#{1 => {t_atom,[answer]}}}},
                      {{2,{t_atom,[no_answer]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[no_answer]},
                             2 =>
                                 {t_atom,
                                     [arguments,calling_self,terminated]}}}}],
                     none}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {test,is_eq_exact,{f,15},[{x,1},{atom,no_answer}]}.
    {move,{y,0},{x,0}}.
    {call,1,{f,50}}. % reason/1
    {'%',{var_info,{x,0},[{type,{t_atom,[badarg,calling_self,terminated]}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,io},{y,0}]}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,55}}. % info/1
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_cons,
         {t_tuple,2,true,
          #{1 => {t_atom,[error_info]},
            2 =>
             {t_map,
              {t_atom,[cause,module]},
              {t_union,
               {t_atom,[erl_stdlib_errors]},
               none,none,
               {t_tuple,2,true,#{1 => {t_atom,[device,io]}}},
               none}}}},
         nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,1},nil,{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.
  {label,15}.
    {test,is_tagged_tuple,{f,16},[{y,0},2,{atom,error}]}.
    {get_tuple_element,{y,0},1,{y,0}}.
    {move,{y,0},{x,0}}.
    {call,1,{f,50}}. % reason/1
    {'%',{var_info,{x,0},
                   [{type,{t_atom,[badarg,calling_self,no_translation,
                                   terminated]}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,device},{y,0}]}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,55}}. % info/1
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_cons,
         {t_tuple,2,true,
          #{1 => {t_atom,[error_info]},
            2 =>
             {t_map,
              {t_atom,[cause,module]},
              {t_union,
               {t_atom,[erl_stdlib_errors]},
               none,none,
               {t_tuple,2,true,#{1 => {t_atom,[device,io]}}},
               none}}}},
         nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,1},nil,{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.
  {label,16}.
    {move,{y,0},{x,0}}.
    {deallocate,2}.
    return.


{function, write, 1, 18}.
  {label,17}.
    {line,[{location,"io.erl",29}]}.
    {func_info,{atom,io},{atom,write},1}.
  {label,18}.
    {allocate_heap,2,3,1}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
    {put_tuple2,{x,1},{list,[{atom,write},{x,0}]}}.
    {move,{atom,standard_io},{x,0}}.
    {call,2,{f,99}}. % transact/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[answer]}},
                       {t_tuple,2,true,#{1 => {t_atom,[answer]}}}},
                      {{2,{t_atom,[no_answer]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[no_answer]},
                             2 =>
                                 {t_atom,
                                     [arguments,calling_self,terminated]}}}}],
                     none}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {test,is_eq_exact,{f,19},[{x,1},{atom,no_answer}]}.
    {move,{y,0},{x,0}}.
    {call,1,{f,50}}. % reason/1
    {'%',{var_info,{x,0},[{type,{t_atom,[badarg,calling_self,terminated]}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,io},{y,0}]}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,55}}. % info/1
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_cons,
         {t_tuple,2,true,
          #{1 => {t_atom,[error_info]},
            2 =>
             {t_map,
              {t_atom,[cause,module]},
              {t_union,
               {t_atom,[erl_stdlib_errors]},
               none,none,
               {t_tuple,2,true,#{1 => {t_atom,[device,io]}}},
               none}}}},
         nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,1},nil,{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.
  {label,19}.
    {test,is_tagged_tuple,{f,20},[{y,0},2,{atom,error}]}.
    {get_tuple_element,{y,0},1,{y,0}}.
    {move,{y,0},{x,0}}.
    {call,1,{f,50}}. % reason/1
    {'%',{var_info,{x,0},
                   [{type,{t_atom,[badarg,calling_self,no_translation,
                                   terminated]}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,device},{y,0}]}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,55}}. % info/1
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_cons,
         {t_tuple,2,true,
          #{1 => {t_atom,[error_info]},
            2 =>
             {t_map,
              {t_atom,[cause,module]},
              {t_union,
               {t_atom,[erl_stdlib_errors]},
               none,none,
               {t_tuple,2,true,#{1 => {t_atom,[device,io]}}},
               none}}}},
         nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,1},nil,{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.
  {label,20}.
    {move,{y,0},{x,0}}.
    {deallocate,2}.
    return.


{function, write, 2, 22}.
  {label,21}.
    {line,[{location,"io.erl",31}]}.
    {func_info,{atom,io},{atom,write},2}.
  {label,22}.
    {allocate_heap,3,3,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {put_tuple2,{x,1},{list,[{atom,write},{x,1}]}}.
    {call,2,{f,99}}. % transact/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[answer]}},
                       {t_tuple,2,true,#{1 => {t_atom,[answer]}}}},
                      {{2,{t_atom,[no_answer]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[no_answer]},
                             2 =>
                                 {t_atom,
                                     [arguments,calling_self,terminated]}}}}],
                     none}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {test,is_eq_exact,{f,23},[{x,1},{atom,no_answer}]}.
    {move,{y,0},{x,0}}.
    {call,1,{f,50}}. % reason/1
    {'%',{var_info,{x,0},[{type,{t_atom,[badarg,calling_self,terminated]}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,io},{y,0}]}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,55}}. % info/1
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_cons,
         {t_tuple,2,true,
          #{1 => {t_atom,[error_info]},
            2 =>
             {t_map,
              {t_atom,[cause,module]},
              {t_union,
               {t_atom,[erl_stdlib_errors]},
               none,none,
               {t_tuple,2,true,#{1 => {t_atom,[device,io]}}},
               none}}}},
         nil}}]}}.
    {test_heap,4,1}.
    {put_list,{y,1},nil,{x,1}}.
    {put_list,{y,2},{x,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,error,3},3}.
  {label,23}.
    {test,is_tagged_tuple,{f,24},[{y,0},2,{atom,error}]}.
    {get_tuple_element,{y,0},1,{y,0}}.
    {move,{y,0},{x,0}}.
    {call,1,{f,50}}. % reason/1
    {'%',{var_info,{x,0},
                   [{type,{t_atom,[badarg,calling_self,no_translation,
                                   terminated]}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,device},{y,0}]}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,55}}. % info/1
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_cons,
         {t_tuple,2,true,
          #{1 => {t_atom,[error_info]},
            2 =>
             {t_map,
              {t_atom,[cause,module]},
              {t_union,
               {t_atom,[erl_stdlib_errors]},
               none,none,
               {t_tuple,2,true,#{1 => {t_atom,[device,io]}}},
               none}}}},
         nil}}]}}.
    {test_heap,4,1}.
    {put_list,{y,1},nil,{x,1}}.
    {put_list,{y,2},{x,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,error,3},3}.
  {label,24}.
    {move,{y,0},{x,0}}.
    {deallocate,3}.
    return.


{function, format, 1, 26}.
  {label,25}.
    {line,[{location,"io.erl",33}]}.
    {func_info,{atom,io},{atom,format},1}.
  {label,26}.
    {allocate_heap,2,4,1}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
    {put_tuple2,{x,1},{list,[{atom,format},{x,0},nil]}}.
    {move,{atom,standard_io},{x,0}}.
    {call,2,{f,99}}. % transact/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[answer]}},
                       {t_tuple,2,true,#{1 => {t_atom,[answer]}}}},
                      {{2,{t_atom,[no_answer]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[no_answer]},
                             2 =>
                                 {t_atom,
                                     [arguments,calling_self,terminated]}}}}],
                     none}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {test,is_eq_exact,{f,27},[{x,1},{atom,no_answer}]}.
    {move,{y,0},{x,0}}.
    {call,1,{f,50}}. % reason/1
    {'%',{var_info,{x,0},[{type,{t_atom,[badarg,calling_self,terminated]}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,io},{y,0}]}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,55}}. % info/1
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_cons,
         {t_tuple,2,true,
          #{1 => {t_atom,[error_info]},
            2 =>
             {t_map,
              {t_atom,[cause,module]},
              {t_union,
               {t_atom,[erl_stdlib_errors]},
               none,none,
               {t_tuple,2,true,#{1 => {t_atom,[device,io]}}},
               none}}}},
         nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,1},nil,{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.
  {label,27}.
    {test,is_tagged_tuple,{f,28},[{y,0},2,{atom,error}]}.
    {get_tuple_element,{y,0},1,{y,0}}.
    {move,{y,0},{x,0}}.
    {call,1,{f,50}}. % reason/1
    {'%',{var_info,{x,0},
                   [{type,{t_atom,[badarg,calling_self,no_translation,
                                   terminated]}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,device},{y,0}]}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,55}}. % info/1
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_cons,
         {t_tuple,2,true,
          #{1 => {t_atom,[error_info]},
            2 =>
             {t_map,
              {t_atom,[cause,module]},
              {t_union,
               {t_atom,[erl_stdlib_errors]},
               none,none,
               {t_tuple,2,true,#{1 => {t_atom,[device,io]}}},
               none}}}},
         nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,1},nil,{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.
  {label,28}.
    {move,{y,0},{x,0}}.
    {deallocate,2}.
    return.


{function, format, 2, 30}.
  {label,29}.
    {line,[{location,"io.erl",35}]}.
    {func_info,{atom,io},{atom,format},2}.
  {label,30}.
    {allocate_heap,3,4,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {put_tuple2,{x,1},{list,[{atom,format},{x,0},{x,1}]}}.
    {move,{atom,standard_io},{x,0}}.
    {call,2,{f,99}}. % transact/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[answer]}},
                       {t_tuple,2,true,#{1 => {t_atom,[answer]}}}},
                      {{2,{t_atom,[no_answer]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[no_answer]},
                             2 =>
                                 {t_atom,
                                     [arguments,calling_self,terminated]}}}}],
                     none}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {test,is_eq_exact,{f,31},[{x,1},{atom,no_answer}]}.
    {move,{y,0},{x,0}}.
    {call,1,{f,50}}. % reason/1
    {'%',{var_info,{x,0},[{type,{t_atom,[badarg,calling_self,terminated]}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,io},{y,0}]}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,55}}. % info/1
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_cons,
         {t_tuple,2,true,
          #{1 => {t_atom,[error_info]},
            2 =>
             {t_map,
              {t_atom,[cause,module]},
              {t_union,
               {t_atom,[erl_stdlib_errors]},
               none,none,
               {t_tuple,2,true,#{1 => {t_atom,[device,io]}}},
               none}}}},
         nil}}]}}.
    {test_heap,4,1}.
    {put_list,{y,1},nil,{x,1}}.
    {put_list,{y,2},{x,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,error,3},3}.
  {label,31}.
    {test,is_tagged_tuple,{f,32},[{y,0},2,{atom,error}]}.
    {get_tuple_element,{y,0},1,{y,0}}.
    {move,{y,0},{x,0}}.
    {call,1,{f,50}}. % reason/1
    {'%',{var_info,{x,0},
                   [{type,{t_atom,[badarg,calling_self,no_translation,
                                   terminated]}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,device},{y,0}]}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,55}}. % info/1
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_cons,
         {t_tuple,2,true,
          #{1 => {t_atom,[error_info]},
            2 =>
             {t_map,
              {t_atom,[cause,module]},
              {t_union,
               {t_atom,[erl_stdlib_errors]},
               none,none,
               {t_tuple,2,true,#{1 => {t_atom,[device,io]}}},
               none}}}},
         nil}}]}}.
    {test_heap,4,1}.
    {put_list,{y,1},nil,{x,1}}.
    {put_list,{y,2},{x,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,error,3},3}.
  {label,32}.
    {move,{y,0},{x,0}}.
    {deallocate,3}.
    return.


{function, format, 3, 34}.
  {label,33}.
    {line,[{location,"io.erl",37}]}.
    {func_info,{atom,io},{atom,format},3}.
  {label,34}.
    {allocate_heap,4,4,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {put_tuple2,{x,1},{list,[{atom,format},{x,1},{x,2}]}}.
    {call,2,{f,99}}. % transact/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[answer]}},
                       {t_tuple,2,true,#{1 => {t_atom,[answer]}}}},
                      {{2,{t_atom,[no_answer]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[no_answer]},
                             2 =>
                                 {t_atom,
                                     [arguments,calling_self,terminated]}}}}],
                     none}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {test,is_eq_exact,{f,35},[{x,1},{atom,no_answer}]}.
    {move,{y,0},{x,0}}.
    {call,1,{f,50}}. % reason/1
    {'%',{var_info,{x,0},[{type,{t_atom,[badarg,calling_self,terminated]}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,io},{y,0}]}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,55}}. % info/1
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_cons,
         {t_tuple,2,true,
          #{1 => {t_atom,[error_info]},
            2 =>
             {t_map,
              {t_atom,[cause,module]},
              {t_union,
               {t_atom,[erl_stdlib_errors]},
               none,none,
               {t_tuple,2,true,#{1 => {t_atom,[device,io]}}},
               none}}}},
         nil}}]}}.
    {test_heap,6,1}.
    {put_list,{y,1},nil,{x,1}}.
    {put_list,{y,2},{x,1},{x,1}}.
    {put_list,{y,3},{x,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,error,3},4}.
  {label,35}.
    {test,is_tagged_tuple,{f,36},[{y,0},2,{atom,error}]}.
    {get_tuple_element,{y,0},1,{y,0}}.
    {move,{y,0},{x,0}}.
    {call,1,{f,50}}. % reason/1
    {'%',{var_info,{x,0},
                   [{type,{t_atom,[badarg,calling_self,no_translation,
                                   terminated]}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,device},{y,0}]}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,55}}. % info/1
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_cons,
         {t_tuple,2,true,
          #{1 => {t_atom,[error_info]},
            2 =>
             {t_map,
              {t_atom,[cause,module]},
              {t_union,
               {t_atom,[erl_stdlib_errors]},
               none,none,
               {t_tuple,2,true,#{1 => {t_atom,[device,io]}}},
               none}}}},
         nil}}]}}.
    {test_heap,6,1}.
    {put_list,{y,1},nil,{x,1}}.
    {put_list,{y,2},{x,1},{x,1}}.
    {put_list,{y,3},{x,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,error,3},4}.
  {label,36}.
    {move,{y,0},{x,0}}.
    {deallocate,4}.
    return.


{function, fwrite, 1, 38}.
  {label,37}.
    {line,[{location,"io.erl",39}]}.
    {func_info,{atom,io},{atom,fwrite},1}.
  {label,38}.
    {allocate_heap,2,4,1}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,0},{y,1}}.
    {put_tuple2,{x,1},{list,[{atom,format},{x,0},nil]}}.
    {move,{atom,standard_io},{x,0}}.
    {call,2,{f,99}}. % transact/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[answer]}},
                       {t_tuple,2,true,#{1 => {t_atom,[answer]}}}},
                      {{2,{t_atom,[no_answer]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[no_answer]},
                             2 =>
                                 {t_atom,
                                     [arguments,calling_self,terminated]}}}}],
                     none}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {test,is_eq_exact,{f,39},[{x,1},{atom,no_answer}]}.
    {move,{y,0},{x,0}}.
    {call,1,{f,50}}. % reason/1
    {'%',{var_info,{x,0},[{type,{t_atom,[badarg,calling_self,terminated]}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,io},{y,0}]}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,55}}. % info/1
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_cons,
         {t_tuple,2,true,
          #{1 => {t_atom,[error_info]},
            2 =>
             {t_map,
              {t_atom,[cause,module]},
              {t_union,
               {t_atom,[erl_stdlib_errors]},
               none,none,
               {t_tuple,2,true,#{1 => {t_atom,[device,io]}}},
               none}}}},
         nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,1},nil,{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.
  {label,39}.
    {test,is_tagged_tuple,{f,40},[{y,0},2,{atom,error}]}.
    {get_tuple_element,{y,0},1,{y,0}}.
    {move,{y,0},{x,0}}.
    {call,1,{f,50}}. % reason/1
    {'%',{var_info,{x,0},
                   [{type,{t_atom,[badarg,calling_self,no_translation,
                                   terminated]}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,device},{y,0}]}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,55}}. % info/1
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_cons,
         {t_tuple,2,true,
          #{1 => {t_atom,[error_info]},
            2 =>
             {t_map,
              {t_atom,[cause,module]},
              {t_union,
               {t_atom,[erl_stdlib_errors]},
               none,none,
               {t_tuple,2,true,#{1 => {t_atom,[device,io]}}},
               none}}}},
         nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,1},nil,{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,error,3},2}.
  {label,40}.
    {move,{y,0},{x,0}}.
    {deallocate,2}.
    return.


{function, fwrite, 2, 42}.
  {label,41}.
    {line,[{location,"io.erl",41}]}.
    {func_info,{atom,io},{atom,fwrite},2}.
  {label,42}.
    {allocate_heap,3,4,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {put_tuple2,{x,1},{list,[{atom,format},{x,0},{x,1}]}}.
    {move,{atom,standard_io},{x,0}}.
    {call,2,{f,99}}. % transact/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[answer]}},
                       {t_tuple,2,true,#{1 => {t_atom,[answer]}}}},
                      {{2,{t_atom,[no_answer]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[no_answer]},
                             2 =>
                                 {t_atom,
                                     [arguments,calling_self,terminated]}}}}],
                     none}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {test,is_eq_exact,{f,43},[{x,1},{atom,no_answer}]}.
    {move,{y,0},{x,0}}.
    {call,1,{f,50}}. % reason/1
    {'%',{var_info,{x,0},[{type,{t_atom,[badarg,calling_self,terminated]}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,io},{y,0}]}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,55}}. % info/1
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_cons,
         {t_tuple,2,true,
          #{1 => {t_atom,[error_info]},
            2 =>
             {t_map,
              {t_atom,[cause,module]},
              {t_union,
               {t_atom,[erl_stdlib_errors]},
               none,none,
               {t_tuple,2,true,#{1 => {t_atom,[device,io]}}},
               none}}}},
         nil}}]}}.
    {test_heap,4,1}.
    {put_list,{y,1},nil,{x,1}}.
    {put_list,{y,2},{x,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,error,3},3}.
  {label,43}.
    {test,is_tagged_tuple,{f,44},[{y,0},2,{atom,error}]}.
    {get_tuple_element,{y,0},1,{y,0}}.
    {move,{y,0},{x,0}}.
    {call,1,{f,50}}. % reason/1
    {'%',{var_info,{x,0},
                   [{type,{t_atom,[badarg,calling_self,no_translation,
                                   terminated]}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,device},{y,0}]}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,55}}. % info/1
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_cons,
         {t_tuple,2,true,
          #{1 => {t_atom,[error_info]},
            2 =>
             {t_map,
              {t_atom,[cause,module]},
              {t_union,
               {t_atom,[erl_stdlib_errors]},
               none,none,
               {t_tuple,2,true,#{1 => {t_atom,[device,io]}}},
               none}}}},
         nil}}]}}.
    {test_heap,4,1}.
    {put_list,{y,1},nil,{x,1}}.
    {put_list,{y,2},{x,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,error,3},3}.
  {label,44}.
    {move,{y,0},{x,0}}.
    {deallocate,3}.
    return.


{function, fwrite, 3, 46}.
  {label,45}.
    {line,[{location,"io.erl",43}]}.
    {func_info,{atom,io},{atom,fwrite},3}.
  {label,46}.
    {allocate_heap,4,4,3}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,2},{y,1}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {put_tuple2,{x,1},{list,[{atom,format},{x,1},{x,2}]}}.
    {call,2,{f,99}}. % transact/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[answer]}},
                       {t_tuple,2,true,#{1 => {t_atom,[answer]}}}},
                      {{2,{t_atom,[no_answer]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[no_answer]},
                             2 =>
                                 {t_atom,
                                     [arguments,calling_self,terminated]}}}}],
                     none}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,0}}.
    {test,is_eq_exact,{f,47},[{x,1},{atom,no_answer}]}.
    {move,{y,0},{x,0}}.
    {call,1,{f,50}}. % reason/1
    {'%',{var_info,{x,0},[{type,{t_atom,[badarg,calling_self,terminated]}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,io},{y,0}]}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,55}}. % info/1
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_cons,
         {t_tuple,2,true,
          #{1 => {t_atom,[error_info]},
            2 =>
             {t_map,
              {t_atom,[cause,module]},
              {t_union,
               {t_atom,[erl_stdlib_errors]},
               none,none,
               {t_tuple,2,true,#{1 => {t_atom,[device,io]}}},
               none}}}},
         nil}}]}}.
    {test_heap,6,1}.
    {put_list,{y,1},nil,{x,1}}.
    {put_list,{y,2},{x,1},{x,1}}.
    {put_list,{y,3},{x,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,error,3},4}.
  {label,47}.
    {test,is_tagged_tuple,{f,48},[{y,0},2,{atom,error}]}.
    {get_tuple_element,{y,0},1,{y,0}}.
    {move,{y,0},{x,0}}.
    {call,1,{f,50}}. % reason/1
    {'%',{var_info,{x,0},
                   [{type,{t_atom,[badarg,calling_self,no_translation,
                                   terminated]}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,device},{y,0}]}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,55}}. % info/1
    {'%',
     {var_info,
      {x,0},
      [{type,
        {t_cons,
         {t_tuple,2,true,
          #{1 => {t_atom,[error_info]},
            2 =>
             {t_map,
              {t_atom,[cause,module]},
              {t_union,
               {t_atom,[erl_stdlib_errors]},
               none,none,
               {t_tuple,2,true,#{1 => {t_atom,[device,io]}}},
               none}}}},
         nil}}]}}.
    {test_heap,6,1}.
    {put_list,{y,1},nil,{x,1}}.
    {put_list,{y,2},{x,1},{x,1}}.
    {put_list,{y,3},{x,1},{x,1}}.
    {move,{x,0},{x,2}}.
    {move,{y,0},{x,0}}.
    {call_ext_last,3,{extfunc,erlang,error,3},4}.
  {label,48}.
    {move,{y,0},{x,0}}.
    {deallocate,4}.
    return.


{function, reason, 1, 50}.
  {label,49}.
    {line,[{location,"io.erl",45}]}.
    {func_info,{atom,io},{atom,reason},1}.
  {label,50}.
    {test,is_tuple,{f,51},[{x,0}]}.
    {test,is_tagged_tuple,
          {f,53},
          [{tr,{x,0},{t_tuple,0,false,#{}}},3,{atom,no_translation}]}.
    {move,{atom,no_translation},{x,0}}.
    return.
  {label,51}.
    {select_val,{x,0},
                {f,53},
                {list,[{atom,calling_self},{f,52},{atom,terminated},{f,52}]}}.
  {label,52}.
    return.
  {label,53}.
    {move,{atom,badarg},{x,0}}.
    return.


{function, info, 1, 55}.
  {label,54}.
    {line,[{location,"io.erl",50}]}.
    {func_info,{atom,io},{atom,info},1}.
  {label,55}.
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[device]}},
                       {t_tuple,2,true,#{1 => {t_atom,[device]}}}},
                      {{2,{t_atom,[io]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[io]},
                             2 =>
                                 {t_atom,
                                     [arguments,calling_self,terminated]}}}}],
                     none}}]}}.
    {put_map_assoc,{f,0},
                   {literal,#{}},
                   {x,0},
                   1,
                   {list,[{atom,cause},
                          {x,0},
                          {atom,module},
                          {atom,erl_stdlib_errors}]}}.
    {test_heap,5,1}.
    {put_tuple2,{x,0},{list,[{atom,error_info},{x,0}]}}.
    {put_list,{x,0},nil,{x,0}}.
    return.


{function, get_line, 1, 57}.
  {label,56}.
    {line,[{location,"io.erl",54}]}.
    {func_info,{atom,io},{atom,get_line},1}.
  {label,57}.
    {test_heap,4,1}.
    {put_tuple2,{x,1},{list,[{atom,get_line},{atom,unicode},{x,0}]}}.
    {move,{atom,standard_io},{x,0}}.
    {call_only,2,{f,92}}. % request/2


{function, get_line, 2, 59}.
  {label,58}.
    {line,[{location,"io.erl",56}]}.
    {func_info,{atom,io},{atom,get_line},2}.
  {label,59}.
    {test_heap,4,2}.
    {put_tuple2,{x,1},{list,[{atom,get_line},{atom,unicode},{x,1}]}}.
    {call_only,2,{f,92}}. % request/2


{function, get_chars, 2, 61}.
  {label,60}.
    {line,[{location,"io.erl",58}]}.
    {func_info,{atom,io},{atom,get_chars},2}.
  {label,61}.
    {test,is_integer,{f,60},[{x,1}]}.
    {test,is_ge,{f,60},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
    {test_heap,5,2}.
    {put_tuple2,{x,1},{list,[{atom,get_chars},{atom,unicode},{x,0},{x,1}]}}.
    {move,{atom,standard_io},{x,0}}.
    {call_only,2,{f,92}}. % request/2


{function, get_chars, 3, 63}.
  {label,62}.
    {line,[{location,"io.erl",60}]}.
    {func_info,{atom,io},{atom,get_chars},3}.
  {label,63}.
    {test,is_integer,{f,62},[{x,2}]}.
    {test,is_ge,{f,62},[{tr,{x,2},{t_integer,any}},{integer,0}]}.
    {test_heap,5,3}.
    {put_tuple2,{x,1},{list,[{atom,get_chars},{atom,unicode},{x,1},{x,2}]}}.
    {call_only,2,{f,92}}. % request/2


{function, get_password, 0, 65}.
  {label,64}.
    {line,[{location,"io.erl",62}]}.
    {func_info,{atom,io},{atom,get_password},0}.
  {label,65}.
    {move,{literal,{get_password,unicode}},{x,1}}.
    {move,{atom,standard_io},{x,0}}.
    {call_only,2,{f,92}}. % request/2


{function, get_password, 1, 67}.
  {label,66}.
    {line,[{location,"io.erl",64}]}.
    {func_info,{atom,io},{atom,get_password},1}.
  {label,67}.
    {move,{literal,{get_password,unicode}},{x,1}}.
    {call_only,2,{f,92}}. % request/2


{function, getopts, 0, 69}.
  {label,68}.
    {line,[{location,"io.erl",66}]}.
    {func_info,{atom,io},{atom,getopts},0}.
  {label,69}.
    {move,{atom,getopts},{x,1}}.
    {move,{atom,standard_io},{x,0}}.
    {call_only,2,{f,92}}. % request/2


{function, getopts, 1, 71}.
  {label,70}.
    {line,[{location,"io.erl",68}]}.
    {func_info,{atom,io},{atom,getopts},1}.
  {label,71}.
    {move,{atom,getopts},{x,1}}.
    {call_only,2,{f,92}}. % request/2


{function, setopts, 1, 73}.
  {label,72}.
    {line,[{location,"io.erl",70}]}.
    {func_info,{atom,io},{atom,setopts},1}.
  {label,73}.
    {test_heap,3,1}.
    {put_tuple2,{x,1},{list,[{atom,setopts},{x,0}]}}.
    {move,{atom,standard_io},{x,0}}.
    {call_only,2,{f,92}}. % request/2


{function, setopts, 2, 75}.
  {label,74}.
    {line,[{location,"io.erl",72}]}.
    {func_info,{atom,io},{atom,setopts},2}.
  {label,75}.
    {test_heap,3,2}.
    {put_tuple2,{x,1},{list,[{atom,setopts},{x,1}]}}.
    {call_only,2,{f,92}}. % request/2


{function, columns, 0, 77}.
  {label,76}.
    {line,[{location,"io.erl",74}]}.
    {func_info,{atom,io},{atom,columns},0}.
  {label,77}.
    {move,{atom,columns},{x,1}}.
    {move,{atom,standard_io},{x,0}}.
    {call_only,2,{f,85}}. % geometry/2


{function, columns, 1, 79}.
  {label,78}.
    {line,[{location,"io.erl",76}]}.
    {func_info,{atom,io},{atom,columns},1}.
  {label,79}.
    {move,{atom,columns},{x,1}}.
    {call_only,2,{f,85}}. % geometry/2


{function, rows, 0, 81}.
  {label,80}.
    {line,[{location,"io.erl",78}]}.
    {func_info,{atom,io},{atom,rows},0}.
  {label,81}.
    {move,{atom,rows},{x,1}}.
    {move,{atom,standard_io},{x,0}}.
    {call_only,2,{f,85}}. % geometry/2


{function, rows, 1, 83}.
  {label,82}.
    {line,[{location,"io.erl",80}]}.
    {func_info,{atom,io},{atom,rows},1}.
  {label,83}.
    {move,{atom,rows},{x,1}}.
    {call_only,2,{f,85}}. % geometry/2


{function, geometry, 2, 85}.
  {label,84}.
    {line,[{location,"io.erl",82}]}.
    {func_info,{atom,io},{atom,geometry},2}.
  {label,85}.
    {'%',{var_info,{x,1},[{type,{t_atom,[columns,rows]}}]}}.
    {allocate_heap,0,3,2}.
    {put_tuple2,{x,1},{list,[{atom,get_geometry},{x,1}]}}.
    {line,[{location,"io.erl",83}]}.
    {call,2,{f,92}}. % request/2
    {test,is_integer,{f,86},[{x,0}]}.
    {test,is_lt,{f,86},[{integer,0},{tr,{x,0},{t_integer,any}}]}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
    {deallocate,0}.
    return.
  {label,86}.
    {move,{literal,{error,enotsup}},{x,0}}.
    {deallocate,0}.
    return.


{function, printable_range, 0, 88}.
  {label,87}.
    {line,[{location,"io.erl",89}]}.
    {func_info,{atom,io},{atom,printable_range},0}.
  {label,88}.
    {move,{atom,latin1},{x,0}}.
    return.


{function, request, 1, 90}.
  {label,89}.
    {line,[{location,"io.erl",93}]}.
    {func_info,{atom,io},{atom,request},1}.
  {label,90}.
    {move,{x,0},{x,1}}.
    {move,{atom,standard_io},{x,0}}.
    {call_only,2,{f,92}}. % request/2


{function, request, 2, 92}.
  {label,91}.
    {line,[{location,"io.erl",95}]}.
    {func_info,{atom,io},{atom,request},2}.
  {label,92}.
    {allocate,0,2}.
    {line,[{location,"io.erl",96}]}.
    {call,2,{f,99}}. % transact/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_union,none,none,none,
                     [{{2,{t_atom,[answer]}},
                       {t_tuple,2,true,#{1 => {t_atom,[answer]}}}},
                      {{2,{t_atom,[no_answer]}},
                       {t_tuple,2,true,
                           #{1 => {t_atom,[no_answer]},
                             2 =>
                                 {t_atom,
                                     [arguments,calling_self,terminated]}}}}],
                     none}}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {test,is_eq_exact,{f,93},[{x,1},{atom,no_answer}]}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,error},{x,0}]}}.
    {deallocate,0}.
    return.
  {label,93}.
    {deallocate,0}.
    return.


{function, requests, 1, 95}.
  {label,94}.
    {line,[{location,"io.erl",101}]}.
    {func_info,{atom,io},{atom,requests},1}.
  {label,95}.
    {move,{x,0},{x,1}}.
    {move,{atom,standard_io},{x,0}}.
    {call_only,2,{f,97}}. % requests/2


{function, requests, 2, 97}.
  {label,96}.
    {line,[{location,"io.erl",103}]}.
    {func_info,{atom,io},{atom,requests},2}.
  {label,97}.
    {test_heap,3,2}.
    {put_tuple2,{x,1},{list,[{atom,requests},{x,1}]}}.
    {call_only,2,{f,92}}. % request/2


{function, transact, 2, 99}.
  {label,98}.
    {line,[{location,"io.erl",105}]}.
    {func_info,{atom,io},{atom,transact},2}.
  {label,99}.
    {test,is_eq_exact,{f,100},[{x,0},{atom,standard_io}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {call_ext,0,{extfunc,erlang,group_leader,0}}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,99},1}. % transact/2
  {label,100}.
    {bif,self,{f,0},[],{x,2}}.
    {test,is_eq_exact,{f,101},[{x,0},{x,2}]}.
    {move,{literal,{no_answer,calling_self}},{x,0}}.
    return.
  {label,101}.
    {test,is_pid,{f,107},[{x,0}]}.
    {allocate,4,2}.
    {init_yregs,{list,[{y,0}]}}.
    {move,{x,1},{y,2}}.
    {move,{x,0},{y,3}}.
    {recv_marker_reserve,{y,1}}.
    {move,{x,0},{x,1}}.
    {move,{atom,process},{x,0}}.
    {line,[{location,"io.erl",112}]}.
    {call_ext,2,{extfunc,erlang,monitor,2}}.
    {bif,self,{f,0},[],{y,0}}.
    {recv_marker_bind,{y,1},{x,0}}.
    {swap,{y,2},{x,0}}.
    {init_yregs,{list,[{y,1}]}}.
    {line,[{location,"io.erl",113}]}.
    {call,1,{f,110}}. % in_full/1
    {test_heap,5,1}.
    {put_tuple2,{x,1},{list,[{atom,io_request},{y,0},{y,2},{x,0}]}}.
    {move,{y,3},{x,0}}.
    {init_yregs,{list,[{y,0},{y,3}]}}.
    send.
    {recv_marker_use,{y,2}}.
  {label,102}.
    {loop_rec,{f,106},{x,0}}.
    {test,is_tuple,{f,105},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,105},
                        {list,[3,{f,104},5,{f,103}]}}.
  {label,103}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {test,is_eq_exact,{f,105},[{x,1},{atom,'DOWN'}]}.
    {test,is_eq_exact,{f,105},[{x,0},{atom,process}]}.
    {test,is_eq_exact,{f,105},[{x,2},{tr,{y,2},reference}]}.
    {recv_marker_clear,{y,2}}.
    remove_message.
    {move,{literal,{no_answer,terminated}},{x,0}}.
    {deallocate,4}.
    return.
  {label,104}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {test,is_eq_exact,{f,105},[{x,1},{atom,io_reply}]}.
    {test,is_eq_exact,{f,105},[{x,2},{tr,{y,2},reference}]}.
    {move,{x,0},{y,3}}.
    remove_message.
    {move,{literal,[flush]},{x,1}}.
    {move,{y,2},{x,0}}.
    {line,[{location,"io.erl",116}]}.
    {call_ext,2,{extfunc,erlang,demonitor,2}}.
    {test_heap,3,0}.
    {recv_marker_clear,{y,2}}.
    {get_tuple_element,{y,3},2,{x,0}}.
    {put_tuple2,{x,0},{list,[{atom,answer},{x,0}]}}.
    {deallocate,4}.
    return.
  {label,105}.
    {loop_rec_end,{f,102}}.
  {label,106}.
    {wait,{f,102}}.
  {label,107}.
    {test,is_atom,{f,98},[{x,0}]}.
    {allocate,1,2}.
    {move,{x,1},{y,0}}.
    {line,[{location,"io.erl",122}]}.
    {call_ext,1,{extfunc,erlang,whereis,1}}.
    {test,is_eq_exact,{f,108},[{x,0},{atom,undefined}]}.
    {move,{literal,{no_answer,arguments}},{x,0}}.
    {deallocate,1}.
    return.
  {label,108}.
    {move,{y,0},{x,1}}.
    {call_last,2,{f,99},1}. % transact/2


{function, in_full, 1, 110}.
  {label,109}.
    {line,[{location,"io.erl",128}]}.
    {func_info,{atom,io},{atom,in_full},1}.
  {label,110}.
    {test,is_tuple,{f,117},[{x,0}]}.
    {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},
                        {f,118},
                        {list,[2,{f,114},3,{f,111}]}}.
  {label,111}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,3}}.
    {select_val,{x,1},
                {f,118},
                {list,[{atom,format},{f,113},{atom,fwrite},{f,112}]}}.
  {label,112}.
    {test_heap,10,4}.
    {put_list,{x,3},nil,{x,0}}.
    {put_list,{x,2},{x,0},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{atom,put_chars},
                       {atom,unicode},
                       {atom,io_lib},
                       {atom,fwrite},
                       {x,0}]}}.
    return.
  {label,113}.
    {test_heap,10,4}.
    {put_list,{x,3},nil,{x,0}}.
    {put_list,{x,2},{x,0},{x,0}}.
    {put_tuple2,{x,0},
                {list,[{atom,put_chars},
                       {atom,unicode},
                       {atom,io_lib},
                       {atom,format},
                       {x,0}]}}.
    return.
  {label,114}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {select_val,{x,1},
                {f,118},
                {list,[{atom,requests},{f,116},{atom,write},{f,115}]}}.
  {label,115}.
    {test_heap,8,3}.
    {put_list,{x,2},nil,{x,0}}.
    {put_tuple2,{x,0},
                {list,[{atom,put_chars},
                       {atom,unicode},
                       {atom,io_lib},
                       {atom,write},
                       {x,0}]}}.
    return.
  {label,116}.
    {allocate,0,3}.
    {move,{x,2},{x,0}}.
    {line,[{location,"io.erl",132}]}.
    {call,1,{f,124}}. % '-in_full/1-lc$^0/1-0-'/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,requests},{x,0}]}}.
    {deallocate,0}.
    return.
  {label,117}.
    {test,is_eq_exact,{f,118},[{x,0},{atom,nl}]}.
    {move,{literal,{put_chars,unicode,"\n"}},{x,0}}.
    return.
  {label,118}.
    return.


{function, module_info, 0, 120}.
  {label,119}.
    {line,[]}.
    {func_info,{atom,io},{atom,module_info},0}.
  {label,120}.
    {move,{atom,io},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 122}.
  {label,121}.
    {line,[]}.
    {func_info,{atom,io},{atom,module_info},1}.
  {label,122}.
    {move,{x,0},{x,1}}.
    {move,{atom,io},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-in_full/1-lc$^0/1-0-', 1, 124}.
  {label,123}.
    {line,[{location,"io.erl",132}]}.
    {func_info,{atom,io},{atom,'-in_full/1-lc$^0/1-0-'},1}.
  {label,124}.
    {test,is_nonempty_list,{f,125},[{x,0}]}.
    {allocate,1,1}.
    {get_list,{x,0},{x,0},{y,0}}.
    {call,1,{f,110}}. % in_full/1
    {swap,{y,0},{x,0}}.
    {call,1,{f,124}}. % '-in_full/1-lc$^0/1-0-'/1
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,125}.
    {test,is_nil,{f,126},[{x,0}]}.
    return.
  {label,126}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{atom,bad_generator},{x,0}]}}.
    {call_ext_only,1,{extfunc,erlang,error,1}}.
