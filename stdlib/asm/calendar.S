{module, calendar}.  %% version = 0

{exports, [{date_to_gregorian_days,1},
           {date_to_gregorian_days,3},
           {datetime_to_gregorian_seconds,1},
           {day_of_the_week,1},
           {day_of_the_week,3},
           {gregorian_days_to_date,1},
           {gregorian_seconds_to_datetime,1},
           {is_leap_year,1},
           {iso_week_number,0},
           {iso_week_number,1},
           {last_day_of_the_month,2},
           {local_time,0},
           {local_time_to_universal_time,1},
           {local_time_to_universal_time_dst,1},
           {module_info,0},
           {module_info,1},
           {now_to_datetime,1},
           {now_to_local_time,1},
           {now_to_universal_time,1},
           {seconds_to_daystime,1},
           {seconds_to_time,1},
           {system_time_to_local_time,2},
           {system_time_to_universal_time,2},
           {time_difference,2},
           {time_to_seconds,1},
           {universal_time,0},
           {universal_time_to_local_time,1},
           {valid_date,1},
           {valid_date,3}]}.

{attributes, []}.

{labels, 85}.


{function, is_leap_year, 1, 2}.
  {label,1}.
    {line,[{location,"calendar.erl",15}]}.
    {func_info,{atom,calendar},{atom,is_leap_year},1}.
  {label,2}.
    {test,is_integer,{f,1},[{x,0}]}.
    {test,is_ge,{f,1},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {line,[{location,"calendar.erl",16}]}.
    {gc_bif,'rem',{f,0},1,[{tr,{x,0},{t_integer,any}},{integer,4}],{x,1}}.
    {test,is_eq_exact,{f,4},[{tr,{x,1},{t_integer,{-3,3}}},{integer,0}]}.
    {gc_bif,'rem',{f,0},1,[{tr,{x,0},{t_integer,any}},{integer,100}],{x,1}}.
    {test,is_eq_exact,{f,3},[{tr,{x,1},{t_integer,{-99,99}}},{integer,0}]}.
    {gc_bif,'rem',{f,0},1,[{tr,{x,0},{t_integer,any}},{integer,400}],{x,0}}.
    {bif,'=:=',{f,0},[{tr,{x,0},{t_integer,{-399,399}}},{integer,0}],{x,0}}.
    return.
  {label,3}.
    {move,{atom,true},{x,0}}.
    return.
  {label,4}.
    {move,{atom,false},{x,0}}.
    return.


{function, last_day_of_the_month, 2, 6}.
  {label,5}.
    {line,[{location,"calendar.erl",18}]}.
    {func_info,{atom,calendar},{atom,last_day_of_the_month},2}.
  {label,6}.
    {test,is_integer,{f,5},[{x,0}]}.
    {test,is_ge,{f,5},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {call_only,2,{f,8}}. % last_day_1/2


{function, last_day_1, 2, 8}.
  {label,7}.
    {line,[{location,"calendar.erl",20}]}.
    {func_info,{atom,calendar},{atom,last_day_1},2}.
  {label,8}.
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {select_val,{x,1},
                {f,12},
                {list,[{integer,2},
                       {f,10},
                       {integer,4},
                       {f,9},
                       {integer,6},
                       {f,9},
                       {integer,9},
                       {f,9},
                       {integer,11},
                       {f,9}]}}.
  {label,9}.
    {move,{integer,30},{x,0}}.
    return.
  {label,10}.
    {allocate,0,1}.
    {line,[{location,"calendar.erl",21}]}.
    {call,1,{f,2}}. % is_leap_year/1
    {'%',{var_info,{x,0},[{type,{t_atom,[false,true]}}]}}.
    {test,is_eq_exact,{f,11},[{x,0},{atom,true}]}.
    {move,{integer,29},{x,0}}.
    {deallocate,0}.
    return.
  {label,11}.
    {move,{integer,28},{x,0}}.
    {deallocate,0}.
    return.
  {label,12}.
    {test,is_integer,{f,7},[{x,1}]}.
    {test,is_lt,{f,7},[{integer,0},{tr,{x,1},{t_integer,any}}]}.
    {test,is_lt,{f,7},[{tr,{x,1},{t_integer,any}},{integer,13}]}.
    {move,{integer,31},{x,0}}.
    return.


{function, valid_date, 1, 14}.
  {label,13}.
    {line,[{location,"calendar.erl",28}]}.
    {func_info,{atom,calendar},{atom,valid_date},1}.
  {label,14}.
    {test,is_tuple,{f,13},[{x,0}]}.
    {test,test_arity,{f,13},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_only,3,{f,16}}. % valid_date/3


{function, valid_date, 3, 16}.
  {label,15}.
    {line,[{location,"calendar.erl",30}]}.
    {func_info,{atom,calendar},{atom,valid_date},3}.
  {label,16}.
    {test,is_integer,{f,15},[{x,0}]}.
    {test,is_integer,{f,15},[{x,1}]}.
    {test,is_integer,{f,15},[{x,2}]}.
    {test,is_ge,{f,17},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {test,is_ge,{f,17},[{tr,{x,1},{t_integer,any}},{integer,1}]}.
    {test,is_ge,{f,17},[{integer,12},{tr,{x,1},{t_integer,any}}]}.
    {test,is_ge,{f,17},[{tr,{x,2},{t_integer,any}},{integer,1}]}.
    {allocate,1,3}.
    {move,{x,2},{y,0}}.
    {line,[{location,"calendar.erl",31}]}.
    {call,2,{f,6}}. % last_day_of_the_month/2
    {'%',{var_info,{x,0},[{type,{t_integer,{28,31}}}]}}.
    {bif,'=<',
         {f,0},
         [{tr,{y,0},{t_integer,any}},{tr,{x,0},{t_integer,{28,31}}}],
         {x,0}}.
    {deallocate,1}.
    return.
  {label,17}.
    {move,{atom,false},{x,0}}.
    return.


{function, date_to_gregorian_days, 1, 19}.
  {label,18}.
    {line,[{location,"calendar.erl",36}]}.
    {func_info,{atom,calendar},{atom,date_to_gregorian_days},1}.
  {label,19}.
    {test,is_tuple,{f,18},[{x,0}]}.
    {test,test_arity,{f,18},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_only,3,{f,21}}. % date_to_gregorian_days/3


{function, date_to_gregorian_days, 3, 21}.
  {label,20}.
    {line,[{location,"calendar.erl",38}]}.
    {func_info,{atom,calendar},{atom,date_to_gregorian_days},3}.
  {label,21}.
    {test,is_integer,{f,20},[{x,2}]}.
    {test,is_lt,{f,20},[{integer,0},{tr,{x,2},{t_integer,any}}]}.
    {allocate,3,3}.
    {move,{x,2},{y,0}}.
    {move,{x,1},{y,1}}.
    {move,{x,0},{y,2}}.
    {line,[{location,"calendar.erl",39}]}.
    {call,2,{f,6}}. % last_day_of_the_month/2
    {'%',{var_info,{x,0},[{type,{t_integer,{28,31}}}]}}.
    {test,is_ge,
          {f,24},
          [{tr,{x,0},{t_integer,{28,31}}},{tr,{y,0},{t_integer,any}}]}.
    {test,is_lt,{f,22},[{y,1},{integer,3}]}.
    {line,[{location,"calendar.erl",44}]}.
    {gc_bif,'+',{f,0},0,[{y,2},{integer,399}],{x,0}}.
    {jump,{f,23}}.
  {label,22}.
    {line,[{location,"calendar.erl",45}]}.
    {gc_bif,'+',{f,0},0,[{y,2},{integer,400}],{x,0}}.
  {label,23}.
    {line,[{location,"calendar.erl",47}]}.
    {gc_bif,'+',{f,0},1,[{y,1},{integer,9}],{x,1}}.
    {gc_bif,'rem',{f,0},2,[{tr,{x,1},number},{integer,12}],{x,1}}.
    {line,[{location,"calendar.erl",48}]}.
    {gc_bif,'*',{f,0},2,[{tr,{x,1},{t_integer,{-11,11}}},{integer,153}],{x,1}}.
    {gc_bif,'+',
            {f,0},
            2,
            [{tr,{x,1},{t_integer,{-1683,1683}}},{integer,2}],
            {x,1}}.
    {gc_bif,'div',
            {f,0},
            2,
            [{tr,{x,1},{t_integer,{-1681,1685}}},{integer,5}],
            {x,1}}.
    {gc_bif,'+',
            {f,0},
            2,
            [{tr,{x,1},{t_integer,{-336,337}}},{tr,{y,0},{t_integer,any}}],
            {x,1}}.
    {gc_bif,'-',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {line,[{location,"calendar.erl",49}]}.
    {gc_bif,'*',{f,0},2,[{tr,{x,0},number},{integer,365}],{x,2}}.
    {gc_bif,'div',{f,0},3,[{tr,{x,0},number},{integer,4}],{x,3}}.
    {gc_bif,'+',{f,0},4,[{tr,{x,2},number},{tr,{x,3},{t_integer,any}}],{x,2}}.
    {gc_bif,'div',{f,0},3,[{tr,{x,0},{t_integer,any}},{integer,100}],{x,3}}.
    {gc_bif,'-',{f,0},4,[{tr,{x,2},number},{tr,{x,3},{t_integer,any}}],{x,2}}.
    {gc_bif,'div',{f,0},3,[{tr,{x,0},{t_integer,any}},{integer,400}],{x,0}}.
    {gc_bif,'+',{f,0},3,[{tr,{x,2},number},{tr,{x,0},{t_integer,any}}],{x,0}}.
    {gc_bif,'+',{f,0},2,[{tr,{x,0},number},{tr,{x,1},{t_integer,any}}],{x,0}}.
    {gc_bif,'-',{f,0},1,[{tr,{x,0},number},{integer,146097}],{x,0}}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},number},{integer,60}],{x,0}}.
    {deallocate,3}.
    return.
  {label,24}.
    {line,[{location,"calendar.erl",40}]}.
    if_end.


{function, gregorian_days_to_date, 1, 26}.
  {label,25}.
    {line,[{location,"calendar.erl",52}]}.
    {func_info,{atom,calendar},{atom,gregorian_days_to_date},1}.
  {label,26}.
    {test,is_integer,{f,25},[{x,0}]}.
    {test,is_ge,{f,25},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {line,[{location,"calendar.erl",53}]}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},{t_integer,any}},{integer,146097}],{x,0}}.
    {gc_bif,'-',{f,0},1,[{tr,{x,0},{t_integer,any}},{integer,60}],{x,0}}.
    {line,[{location,"calendar.erl",54}]}.
    {gc_bif,'div',{f,0},1,[{tr,{x,0},{t_integer,any}},{integer,146097}],{x,1}}.
    {line,[{location,"calendar.erl",55}]}.
    {gc_bif,'rem',{f,0},2,[{tr,{x,0},{t_integer,any}},{integer,146097}],{x,0}}.
    {line,[{location,"calendar.erl",56}]}.
    {gc_bif,'div',
            {f,0},
            2,
            [{tr,{x,0},{t_integer,{-146096,146096}}},{integer,1460}],
            {x,2}}.
    {gc_bif,'-',
            {f,0},
            3,
            [{tr,{x,0},{t_integer,{-146096,146096}}},
             {tr,{x,2},{t_integer,{-100,100}}}],
            {x,2}}.
    {gc_bif,'div',
            {f,0},
            3,
            [{tr,{x,0},{t_integer,{-146096,146096}}},{integer,36524}],
            {x,3}}.
    {gc_bif,'+',
            {f,0},
            4,
            [{tr,{x,2},{t_integer,{-146196,146196}}},
             {tr,{x,3},{t_integer,{-4,4}}}],
            {x,2}}.
    {gc_bif,'div',
            {f,0},
            3,
            [{tr,{x,0},{t_integer,{-146096,146096}}},{integer,146096}],
            {x,3}}.
    {gc_bif,'-',
            {f,0},
            4,
            [{tr,{x,2},{t_integer,{-146200,146200}}},
             {tr,{x,3},{t_integer,{-1,1}}}],
            {x,2}}.
    {gc_bif,'div',
            {f,0},
            3,
            [{tr,{x,2},{t_integer,{-146201,146201}}},{integer,365}],
            {x,2}}.
    {line,[{location,"calendar.erl",57}]}.
    {gc_bif,'*',
            {f,0},
            3,
            [{tr,{x,2},{t_integer,{-400,400}}},{integer,365}],
            {x,3}}.
    {gc_bif,'div',
            {f,0},
            4,
            [{tr,{x,2},{t_integer,{-400,400}}},{integer,4}],
            {x,4}}.
    {gc_bif,'+',
            {f,0},
            5,
            [{tr,{x,3},{t_integer,{-146000,146000}}},
             {tr,{x,4},{t_integer,{-100,100}}}],
            {x,3}}.
    {gc_bif,'div',
            {f,0},
            4,
            [{tr,{x,2},{t_integer,{-400,400}}},{integer,100}],
            {x,4}}.
    {gc_bif,'-',
            {f,0},
            5,
            [{tr,{x,3},{t_integer,{-146100,146100}}},
             {tr,{x,4},{t_integer,{-4,4}}}],
            {x,3}}.
    {gc_bif,'-',
            {f,0},
            4,
            [{tr,{x,0},{t_integer,{-146096,146096}}},
             {tr,{x,3},{t_integer,{-146104,146104}}}],
            {x,0}}.
    {line,[{location,"calendar.erl",58}]}.
    {gc_bif,'*',
            {f,0},
            3,
            [{tr,{x,0},{t_integer,{-292200,292200}}},{integer,5}],
            {x,3}}.
    {gc_bif,'+',
            {f,0},
            4,
            [{tr,{x,3},{t_integer,{-1461000,1461000}}},{integer,2}],
            {x,3}}.
    {gc_bif,'div',
            {f,0},
            4,
            [{tr,{x,3},{t_integer,{-1460998,1461002}}},{integer,153}],
            {x,3}}.
    {line,[{location,"calendar.erl",59}]}.
    {gc_bif,'*',
            {f,0},
            4,
            [{tr,{x,3},{t_integer,{-9549,9549}}},{integer,153}],
            {x,4}}.
    {gc_bif,'+',
            {f,0},
            5,
            [{tr,{x,4},{t_integer,{-1460997,1460997}}},{integer,2}],
            {x,4}}.
    {gc_bif,'div',
            {f,0},
            5,
            [{tr,{x,4},{t_integer,{-1460995,1460999}}},{integer,5}],
            {x,4}}.
    {gc_bif,'-',
            {f,0},
            5,
            [{tr,{x,0},{t_integer,{-292200,292200}}},
             {tr,{x,4},{t_integer,{-292199,292199}}}],
            {x,0}}.
    {gc_bif,'+',
            {f,0},
            4,
            [{tr,{x,0},{t_integer,{-584399,584399}}},{integer,1}],
            {x,0}}.
    {line,[{location,"calendar.erl",60}]}.
    {gc_bif,'+',
            {f,0},
            4,
            [{tr,{x,3},{t_integer,{-9549,9549}}},{integer,2}],
            {x,3}}.
    {gc_bif,'rem',
            {f,0},
            4,
            [{tr,{x,3},{t_integer,{-9547,9551}}},{integer,12}],
            {x,3}}.
    {gc_bif,'+',{f,0},4,[{tr,{x,3},{t_integer,{-11,11}}},{integer,1}],{x,3}}.
    {line,[{location,"calendar.erl",61}]}.
    {gc_bif,'*',{f,0},4,[{tr,{x,1},{t_integer,any}},{integer,400}],{x,1}}.
    {gc_bif,'+',
            {f,0},
            4,
            [{tr,{x,1},{t_integer,any}},{tr,{x,2},{t_integer,{-400,400}}}],
            {x,1}}.
    {gc_bif,'-',{f,0},4,[{tr,{x,1},{t_integer,any}},{integer,400}],{x,1}}.
    {test,is_lt,{f,27},[{tr,{x,3},{t_integer,{-10,12}}},{integer,3}]}.
    {line,[{location,"calendar.erl",63}]}.
    {gc_bif,'+',{f,0},4,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
    {test_heap,4,4}.
    {put_tuple2,{x,0},{list,[{x,1},{x,3},{x,0}]}}.
    return.
  {label,27}.
    {test_heap,4,4}.
    {put_tuple2,{x,0},{list,[{x,1},{x,3},{x,0}]}}.
    return.


{function, day_of_the_week, 1, 29}.
  {label,28}.
    {line,[{location,"calendar.erl",67}]}.
    {func_info,{atom,calendar},{atom,day_of_the_week},1}.
  {label,29}.
    {test,is_tuple,{f,28},[{x,0}]}.
    {test,test_arity,{f,28},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {call_only,3,{f,31}}. % day_of_the_week/3


{function, day_of_the_week, 3, 31}.
  {label,30}.
    {line,[{location,"calendar.erl",70}]}.
    {func_info,{atom,calendar},{atom,day_of_the_week},3}.
  {label,31}.
    {allocate,0,3}.
    {call,3,{f,21}}. % date_to_gregorian_days/3
    {'%',{var_info,{x,0},[{type,number}]}}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},number},{integer,5}],{x,0}}.
    {gc_bif,'rem',{f,0},1,[{tr,{x,0},number},{integer,7}],{x,0}}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},{t_integer,{-6,6}}},{integer,1}],{x,0}}.
    {deallocate,0}.
    return.


{function, iso_week_number, 0, 33}.
  {label,32}.
    {line,[{location,"calendar.erl",72}]}.
    {func_info,{atom,calendar},{atom,iso_week_number},0}.
  {label,33}.
    {allocate,0,0}.
    {line,[{location,"calendar.erl",73}]}.
    {call,0,{f,53}}. % local_time/0
    {test,is_tuple,{f,34},[{x,0}]}.
    {test,test_arity,{f,34},[{x,0},2]}.
    {get_tuple_element,{x,0},0,{x,0}}.
    {call_last,1,{f,36},0}. % iso_week_number/1
  {label,34}.
    {badmatch,{x,0}}.


{function, iso_week_number, 1, 36}.
  {label,35}.
    {line,[{location,"calendar.erl",77}]}.
    {func_info,{atom,calendar},{atom,iso_week_number},1}.
  {label,36}.
    {test,is_tuple,{f,35},[{x,0}]}.
    {test,test_arity,{f,35},[{x,0},3]}.
    {allocate,2,1}.
    {init_yregs,{list,[{y,0},{y,1}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {get_tuple_element,{x,0},2,{x,0}}.
    {swap,{x,2},{x,1}}.
    {swap,{x,0},{x,2}}.
    {line,[{location,"calendar.erl",78}]}.
    {call,3,{f,21}}. % date_to_gregorian_days/3
    {'%',{var_info,{x,0},[{type,number}]}}.
    {line,[{location,"calendar.erl",79}]}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},number},{integer,5}],{x,1}}.
    {gc_bif,'rem',{f,0},2,[{tr,{x,1},number},{integer,7}],{x,1}}.
    {gc_bif,'-',
            {f,0},
            2,
            [{tr,{x,0},number},{tr,{x,1},{t_integer,{-6,6}}}],
            {x,0}}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},number},{integer,3}],{y,1}}.
    {move,{y,1},{x,0}}.
    {line,[{location,"calendar.erl",80}]}.
    {call,1,{f,26}}. % gregorian_days_to_date/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,3,true,
                                   #{1 => {t_integer,any},
                                     2 => {t_integer,any},
                                     3 => {t_integer,any}}}}]}}.
    {get_tuple_element,{x,0},0,{y,0}}.
    {move,{integer,1},{x,1}}.
    {move,{integer,1},{x,2}}.
    {move,{y,0},{x,0}}.
    {line,[{location,"calendar.erl",81}]}.
    {call,3,{f,21}}. % date_to_gregorian_days/3
    {'%',{var_info,{x,0},[{type,number}]}}.
    {gc_bif,'-',{f,0},1,[{tr,{y,1},number},{tr,{x,0},number}],{x,0}}.
    {gc_bif,'div',{f,0},1,[{tr,{x,0},number},{integer,7}],{x,0}}.
    {gc_bif,'+',{f,0},1,[{tr,{x,0},{t_integer,any}},{integer,1}],{x,0}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,2}.
    return.


{function, time_to_seconds, 1, 38}.
  {label,37}.
    {line,[{location,"calendar.erl",85}]}.
    {func_info,{atom,calendar},{atom,time_to_seconds},1}.
  {label,38}.
    {test,is_tuple,{f,37},[{x,0}]}.
    {test,test_arity,{f,37},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {test,is_integer,{f,37},[{x,1}]}.
    {get_tuple_element,{x,0},1,{x,2}}.
    {test,is_integer,{f,37},[{x,2}]}.
    {get_tuple_element,{x,0},2,{x,3}}.
    {test,is_integer,{f,37},[{x,3}]}.
    {line,[{location,"calendar.erl",86}]}.
    {gc_bif,'*',{f,0},4,[{tr,{x,1},{t_integer,any}},{integer,3600}],{x,0}}.
    {gc_bif,'*',{f,0},4,[{tr,{x,2},{t_integer,any}},{integer,60}],{x,1}}.
    {gc_bif,'+',
            {f,0},
            4,
            [{tr,{x,0},{t_integer,any}},{tr,{x,1},{t_integer,any}}],
            {x,0}}.
    {gc_bif,'+',
            {f,0},
            4,
            [{tr,{x,0},{t_integer,any}},{tr,{x,3},{t_integer,any}}],
            {x,0}}.
    return.


{function, seconds_to_time, 1, 40}.
  {label,39}.
    {line,[{location,"calendar.erl",88}]}.
    {func_info,{atom,calendar},{atom,seconds_to_time},1}.
  {label,40}.
    {test,is_integer,{f,39},[{x,0}]}.
    {test,is_ge,{f,39},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {test,is_lt,{f,39},[{tr,{x,0},{t_integer,any}},{integer,86400}]}.
    {line,[{location,"calendar.erl",89}]}.
    {gc_bif,'div',{f,0},1,[{tr,{x,0},{t_integer,any}},{integer,3600}],{x,1}}.
    {gc_bif,'div',{f,0},2,[{tr,{x,0},{t_integer,any}},{integer,60}],{x,2}}.
    {gc_bif,'rem',{f,0},3,[{tr,{x,2},{t_integer,any}},{integer,60}],{x,2}}.
    {gc_bif,'rem',{f,0},3,[{tr,{x,0},{t_integer,any}},{integer,60}],{x,0}}.
    {test_heap,4,3}.
    {put_tuple2,{x,0},{list,[{x,1},{x,2},{x,0}]}}.
    return.


{function, seconds_to_daystime, 1, 42}.
  {label,41}.
    {line,[{location,"calendar.erl",91}]}.
    {func_info,{atom,calendar},{atom,seconds_to_daystime},1}.
  {label,42}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {move,{integer,86400},{x,1}}.
    {line,[{location,"calendar.erl",92}]}.
    {call,2,{f,44}}. % floor_div/2
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {line,[{location,"calendar.erl",93}]}.
    {gc_bif,'*',{f,0},1,[{tr,{x,0},{t_integer,any}},{integer,86400}],{x,1}}.
    {gc_bif,'-',{f,0},2,[{y,0},{tr,{x,1},{t_integer,any}}],{x,1}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,40}}. % seconds_to_time/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,3,true,
                                   #{1 => {t_integer,any},
                                     2 => {t_integer,{-59,59}},
                                     3 => {t_integer,{-59,59}}}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, floor_div, 2, 44}.
  {label,43}.
    {line,[{location,"calendar.erl",95}]}.
    {func_info,{atom,calendar},{atom,floor_div},2}.
  {label,44}.
    {'%',{var_info,{x,1},[{type,{t_integer,{86400,86400}}}]}}.
    {test,is_ge,{f,45},[{x,0},{integer,0}]}.
    {gc_bif,'div',{f,0},1,[{x,0},{integer,86400}],{x,0}}.
    return.
  {label,45}.
    {line,[{location,"calendar.erl",96}]}.
    {gc_bif,'-',{f,0},1,[{integer,86399},{x,0}],{x,0}}.
    {gc_bif,'div',{f,0},1,[{tr,{x,0},number},{integer,86400}],{x,0}}.
    {gc_bif,'-',{f,0},1,[{tr,{x,0},{t_integer,any}}],{x,0}}.
    return.


{function, datetime_to_gregorian_seconds, 1, 47}.
  {label,46}.
    {line,[{location,"calendar.erl",98}]}.
    {func_info,{atom,calendar},{atom,datetime_to_gregorian_seconds},1}.
  {label,47}.
    {test,is_tuple,{f,46},[{x,0}]}.
    {test,test_arity,{f,46},[{x,0},2]}.
    {allocate,2,1}.
    {init_yregs,{list,[{y,0}]}}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {get_tuple_element,{x,0},1,{y,1}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,19}}. % date_to_gregorian_days/1
    {'%',{var_info,{x,0},[{type,number}]}}.
    {gc_bif,'*',{f,0},1,[{tr,{x,0},number},{integer,86400}],{y,0}}.
    {move,{y,1},{x,0}}.
    {move,{y,0},{y,1}}.
    {trim,1,1}.
    {call,1,{f,38}}. % time_to_seconds/1
    {'%',{var_info,{x,0},[{type,{t_integer,any}}]}}.
    {gc_bif,'+',{f,0},1,[{tr,{y,0},number},{tr,{x,0},{t_integer,any}}],{x,0}}.
    {deallocate,1}.
    return.


{function, gregorian_seconds_to_datetime, 1, 49}.
  {label,48}.
    {line,[{location,"calendar.erl",100}]}.
    {func_info,{atom,calendar},{atom,gregorian_seconds_to_datetime},1}.
  {label,49}.
    {test,is_integer,{f,48},[{x,0}]}.
    {test,is_ge,{f,48},[{tr,{x,0},{t_integer,any}},{integer,0}]}.
    {line,[{location,"calendar.erl",101}]}.
    {gc_bif,'div',{f,0},1,[{tr,{x,0},{t_integer,any}},{integer,86400}],{x,1}}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,26}}. % gregorian_days_to_date/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,3,true,
                                   #{1 => {t_integer,any},
                                     2 => {t_integer,any},
                                     3 => {t_integer,any}}}}]}}.
    {gc_bif,'rem',{f,0},1,[{tr,{y,0},{t_integer,any}},{integer,86400}],{x,1}}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {call,1,{f,40}}. % seconds_to_time/1
    {'%',{var_info,{x,0},
                   [{type,{t_tuple,3,true,
                                   #{1 => {t_integer,any},
                                     2 => {t_integer,{-59,59}},
                                     3 => {t_integer,{-59,59}}}}}]}}.
    {test_heap,3,1}.
    {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
    {deallocate,1}.
    return.


{function, time_difference, 2, 51}.
  {label,50}.
    {line,[{location,"calendar.erl",103}]}.
    {func_info,{atom,calendar},{atom,time_difference},2}.
  {label,51}.
    {allocate,1,2}.
    {move,{x,0},{y,0}}.
    {move,{x,1},{x,0}}.
    {line,[{location,"calendar.erl",104}]}.
    {call,1,{f,47}}. % datetime_to_gregorian_seconds/1
    {'%',{var_info,{x,0},[{type,number}]}}.
    {swap,{y,0},{x,0}}.
    {call,1,{f,47}}. % datetime_to_gregorian_seconds/1
    {'%',{var_info,{x,0},[{type,number}]}}.
    {gc_bif,'-',{f,0},1,[{tr,{y,0},number},{tr,{x,0},number}],{x,0}}.
    {call_last,1,{f,42},1}. % seconds_to_daystime/1


{function, local_time, 0, 53}.
  {label,52}.
    {line,[{location,"calendar.erl",108}]}.
    {func_info,{atom,calendar},{atom,local_time},0}.
  {label,53}.
    {call_ext_only,0,{extfunc,erlang,localtime,0}}.


{function, universal_time, 0, 55}.
  {label,54}.
    {line,[{location,"calendar.erl",110}]}.
    {func_info,{atom,calendar},{atom,universal_time},0}.
  {label,55}.
    {call_ext_only,0,{extfunc,erlang,universaltime,0}}.


{function, universal_time_to_local_time, 1, 57}.
  {label,56}.
    {line,[{location,"calendar.erl",112}]}.
    {func_info,{atom,calendar},{atom,universal_time_to_local_time},1}.
  {label,57}.
    {call_ext_only,1,{extfunc,erlang,universaltime_to_localtime,1}}.


{function, local_time_to_universal_time, 1, 59}.
  {label,58}.
    {line,[{location,"calendar.erl",114}]}.
    {func_info,{atom,calendar},{atom,local_time_to_universal_time},1}.
  {label,59}.
    {call_ext_only,1,{extfunc,erlang,localtime_to_universaltime,1}}.


{function, local_time_to_universal_time_dst, 1, 61}.
  {label,60}.
    {line,[{location,"calendar.erl",117}]}.
    {func_info,{atom,calendar},{atom,local_time_to_universal_time_dst},1}.
  {label,61}.
    {allocate,1,1}.
    {move,{x,0},{y,0}}.
    {move,{x,0},{x,1}}.
    {move,{literal,[true,false]},{x,0}}.
    {line,[{location,"calendar.erl",118}]}.
    {call,2,{f,83}}. % '-local_time_to_universal_time_dst/1-lc$^0/1-0-'/2
    {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
    {move,{y,0},{x,1}}.
    {trim,1,0}.
    {line,[{location,"calendar.erl",119}]}.
    {call,2,{f,79}}. % '-local_time_to_universal_time_dst/1-lc$^1/1-1-'/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {call_ext_last,1,{extfunc,lists,usort,1},0}.


{function, now_to_universal_time, 1, 63}.
  {label,62}.
    {line,[{location,"calendar.erl",121}]}.
    {func_info,{atom,calendar},{atom,now_to_universal_time},1}.
  {label,63}.
    {test,is_tuple,{f,62},[{x,0}]}.
    {test,test_arity,{f,62},[{x,0},3]}.
    {get_tuple_element,{x,0},0,{x,1}}.
    {gc_bif,'*',{f,0},2,[{x,1},{integer,1000000}],{x,1}}.
    {get_tuple_element,{x,0},1,{x,0}}.
    {gc_bif,'+',{f,0},2,[{tr,{x,1},number},{x,0}],{x,0}}.
    {call_only,1,{f,73}}. % from_epoch/1


{function, now_to_datetime, 1, 65}.
  {label,64}.
    {line,[{location,"calendar.erl",123}]}.
    {func_info,{atom,calendar},{atom,now_to_datetime},1}.
  {label,65}.
    {call_only,1,{f,63}}. % now_to_universal_time/1


{function, now_to_local_time, 1, 67}.
  {label,66}.
    {line,[{location,"calendar.erl",125}]}.
    {func_info,{atom,calendar},{atom,now_to_local_time},1}.
  {label,67}.
    {allocate,0,1}.
    {call,1,{f,63}}. % now_to_universal_time/1
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{1 =>
                           {t_tuple,3,true,
                               #{1 => {t_integer,any},
                                 2 => {t_integer,any},
                                 3 => {t_integer,any}}},
                       2 =>
                           {t_tuple,3,true,
                               #{1 => {t_integer,any},
                                 2 => {t_integer,{-59,59}},
                                 3 => {t_integer,{-59,59}}}}}}}]}}.
    {call_ext_last,1,{extfunc,erlang,universaltime_to_localtime,1},0}.


{function, system_time_to_universal_time, 2, 69}.
  {label,68}.
    {line,[{location,"calendar.erl",127}]}.
    {func_info,{atom,calendar},{atom,system_time_to_universal_time},2}.
  {label,69}.
    {allocate,0,2}.
    {move,{atom,second},{x,2}}.
    {call_ext,3,{extfunc,erlang,convert_time_unit,3}}.
    {call_last,1,{f,73},0}. % from_epoch/1


{function, system_time_to_local_time, 2, 71}.
  {label,70}.
    {line,[{location,"calendar.erl",129}]}.
    {func_info,{atom,calendar},{atom,system_time_to_local_time},2}.
  {label,71}.
    {allocate,0,2}.
    {line,[{location,"calendar.erl",130}]}.
    {call,2,{f,69}}. % system_time_to_universal_time/2
    {'%',
        {var_info,
            {x,0},
            [{type,
                 {t_tuple,2,true,
                     #{1 =>
                           {t_tuple,3,true,
                               #{1 => {t_integer,any},
                                 2 => {t_integer,any},
                                 3 => {t_integer,any}}},
                       2 =>
                           {t_tuple,3,true,
                               #{1 => {t_integer,any},
                                 2 => {t_integer,{-59,59}},
                                 3 => {t_integer,{-59,59}}}}}}}]}}.
    {call_ext_last,1,{extfunc,erlang,universaltime_to_localtime,1},0}.


{function, from_epoch, 1, 73}.
  {label,72}.
    {line,[{location,"calendar.erl",132}]}.
    {func_info,{atom,calendar},{atom,from_epoch},1}.
  {label,73}.
    {gc_bif,'+',{f,0},1,[{x,0},{integer,62167219200}],{x,0}}.
    {call_only,1,{f,49}}. % gregorian_seconds_to_datetime/1


{function, module_info, 0, 75}.
  {label,74}.
    {line,[]}.
    {func_info,{atom,calendar},{atom,module_info},0}.
  {label,75}.
    {move,{atom,calendar},{x,0}}.
    {call_ext_only,1,{extfunc,erlang,get_module_info,1}}.


{function, module_info, 1, 77}.
  {label,76}.
    {line,[]}.
    {func_info,{atom,calendar},{atom,module_info},1}.
  {label,77}.
    {move,{x,0},{x,1}}.
    {move,{atom,calendar},{x,0}}.
    {call_ext_only,2,{extfunc,erlang,get_module_info,2}}.


{function, '-local_time_to_universal_time_dst/1-lc$^1/1-1-', 2, 79}.
  {label,78}.
    {line,[{location,"calendar.erl",119}]}.
    {func_info,{atom,calendar},
               {atom,'-local_time_to_universal_time_dst/1-lc$^1/1-1-'},
               2}.
  {label,79}.
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test,is_nonempty_list,{f,81},[{x,0}]}.
    {allocate,3,2}.
    {move,{x,1},{y,2}}.
    {get_list,{x,0},{y,1},{y,0}}.
    {move,{y,1},{x,0}}.
    {call_ext,1,{extfunc,erlang,universaltime_to_localtime,1}}.
    {test,is_eq_exact,{f,80},[{x,0},{y,2}]}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {move,{y,1},{y,2}}.
    {trim,2,1}.
    {call,2,{f,79}}. % '-local_time_to_universal_time_dst/1-lc$^1/1-1-'/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,80}.
    {move,{y,2},{x,1}}.
    {move,{y,0},{x,0}}.
    {call_last,2,{f,79},3}. % '-local_time_to_universal_time_dst/1-lc$^1/1-1-'/2
  {label,81}.
    return.


{function, '-local_time_to_universal_time_dst/1-lc$^0/1-0-', 2, 83}.
  {label,82}.
    {line,[{location,"calendar.erl",118}]}.
    {func_info,{atom,calendar},
               {atom,'-local_time_to_universal_time_dst/1-lc$^0/1-0-'},
               2}.
  {label,83}.
    {'%',{var_info,{x,0},[{type,{t_list,{t_atom,[false,true]},nil}}]}}.
    {test,is_nonempty_list,{f,84},[{x,0}]}.
    {allocate,2,2}.
    {move,{x,1},{y,1}}.
    {get_list,{x,0},{x,1},{y,0}}.
    {move,{y,1},{x,0}}.
    {call_ext,2,{extfunc,erlang,localtime_to_universaltime,2}}.
    {move,{y,0},{x,2}}.
    {move,{y,1},{x,1}}.
    {move,{x,0},{y,1}}.
    {trim,1,1}.
    {move,{x,2},{x,0}}.
    {call,2,{f,83}}. % '-local_time_to_universal_time_dst/1-lc$^0/1-0-'/2
    {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
    {test_heap,2,1}.
    {put_list,{y,0},{x,0},{x,0}}.
    {deallocate,1}.
    return.
  {label,84}.
    return.
