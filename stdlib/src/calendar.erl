%% Dates and times in the Gregorian calendar, from year 0 on.
-module(calendar).
-export([date_to_gregorian_days/1, date_to_gregorian_days/3, datetime_to_gregorian_seconds/1, day_of_the_week/1,
         day_of_the_week/3, gregorian_days_to_date/1, gregorian_seconds_to_datetime/1, is_leap_year/1,
         iso_week_number/0, iso_week_number/1, last_day_of_the_month/2, local_time/0,
         local_time_to_universal_time/1, local_time_to_universal_time_dst/1, now_to_datetime/1,
         now_to_local_time/1, now_to_universal_time/1, seconds_to_daystime/1, seconds_to_time/1,
         system_time_to_local_time/2, system_time_to_universal_time/2, time_difference/2,
         time_to_seconds/1, universal_time/0, universal_time_to_local_time/1, valid_date/1, valid_date/3]).

-define(DAY, 86400).
%% Days from the first of January of year 0 to that of 1970.
-define(EPOCH_DAYS, 719528).

is_leap_year(Year) when is_integer(Year), Year >= 0 ->
    Year rem 4 =:= 0 andalso (Year rem 100 =/= 0 orelse Year rem 400 =:= 0).

last_day_of_the_month(Year, Month) when is_integer(Year), Year >= 0 -> last_day_1(Year, Month).

last_day_1(Year, 2) ->
    case is_leap_year(Year) of
        true -> 29;
        false -> 28
    end;
last_day_1(_Year, Month) when Month =:= 4; Month =:= 6; Month =:= 9; Month =:= 11 -> 30;
last_day_1(_Year, Month) when is_integer(Month), Month > 0, Month < 13 -> 31.

valid_date({Year, Month, Day}) -> valid_date(Year, Month, Day).

valid_date(Year, Month, Day) when is_integer(Year), is_integer(Month), is_integer(Day) ->
    Year >= 0 andalso Month >= 1 andalso Month =< 12 andalso Day >= 1 andalso Day =< last_day_of_the_month(Year, Month).

%% Days. Years are counted from the first of March, so that the day that a leap year adds
%% is the last of its year and months need no table.

date_to_gregorian_days({Year, Month, Day}) -> date_to_gregorian_days(Year, Month, Day).

date_to_gregorian_days(Year, Month, Day) when is_integer(Day), Day > 0 ->
    Last = last_day_of_the_month(Year, Month),
    if
        Day =< Last ->
            %% Shifted by 400 years, so that nothing is negative in January of year 0.
            Shifted = case Month < 3 of
                          true -> Year + 399;
                          false -> Year + 400
                      end,
            FromMarch = (Month + 9) rem 12,
            InYear = (153 * FromMarch + 2) div 5 + Day - 1,
            365 * Shifted + Shifted div 4 - Shifted div 100 + Shifted div 400 + InYear - 146097 + 60
    end.

gregorian_days_to_date(Days) when is_integer(Days), Days >= 0 ->
    Shifted = Days + 146097 - 60,
    Era = Shifted div 146097,
    InEra = Shifted rem 146097,
    YearInEra = (InEra - InEra div 1460 + InEra div 36524 - InEra div 146096) div 365,
    InYear = InEra - (365 * YearInEra + YearInEra div 4 - YearInEra div 100),
    FromMarch = (5 * InYear + 2) div 153,
    Day = InYear - (153 * FromMarch + 2) div 5 + 1,
    Month = (FromMarch + 2) rem 12 + 1,
    Year = Era * 400 + YearInEra - 400,
    case Month < 3 of
        true -> {Year + 1, Month, Day};
        false -> {Year, Month, Day}
    end.

day_of_the_week({Year, Month, Day}) -> day_of_the_week(Year, Month, Day).

%% Monday is 1. The first of January of year 0 was a Saturday.
day_of_the_week(Year, Month, Day) -> (date_to_gregorian_days(Year, Month, Day) + 5) rem 7 + 1.

iso_week_number() ->
    {Date, _} = local_time(),
    iso_week_number(Date).

%% A week belongs to the year that its Thursday is in.
iso_week_number({Year, Month, Day}) ->
    Days = date_to_gregorian_days(Year, Month, Day),
    Thursday = Days - (Days + 5) rem 7 + 3,
    {WeekYear, _, _} = gregorian_days_to_date(Thursday),
    {WeekYear, (Thursday - date_to_gregorian_days(WeekYear, 1, 1)) div 7 + 1}.

%% Seconds.

time_to_seconds({Hour, Minute, Second}) when is_integer(Hour), is_integer(Minute), is_integer(Second) ->
    Hour * 3600 + Minute * 60 + Second.

seconds_to_time(Seconds) when is_integer(Seconds), Seconds >= 0, Seconds < ?DAY ->
    {Seconds div 3600, Seconds div 60 rem 60, Seconds rem 60}.

seconds_to_daystime(Seconds) ->
    Days = floor_div(Seconds, ?DAY),
    {Days, seconds_to_time(Seconds - Days * ?DAY)}.

floor_div(A, B) when A >= 0 -> A div B;
floor_div(A, B) -> -((B - 1 - A) div B).

datetime_to_gregorian_seconds({Date, Time}) -> ?DAY * date_to_gregorian_days(Date) + time_to_seconds(Time).

gregorian_seconds_to_datetime(Seconds) when is_integer(Seconds), Seconds >= 0 ->
    {gregorian_days_to_date(Seconds div ?DAY), seconds_to_time(Seconds rem ?DAY)}.

time_difference(From, To) ->
    seconds_to_daystime(datetime_to_gregorian_seconds(To) - datetime_to_gregorian_seconds(From)).

%% Now, here and elsewhere.

local_time() -> erlang:localtime().

universal_time() -> erlang:universaltime().

universal_time_to_local_time(DateTime) -> erlang:universaltime_to_localtime(DateTime).

local_time_to_universal_time(DateTime) -> erlang:localtime_to_universaltime(DateTime).

%% Local times that do not exist give no result, those that exist twice give two.
local_time_to_universal_time_dst(DateTime) ->
    Candidates = [erlang:localtime_to_universaltime(DateTime, IsDst) || IsDst <- [true, false]],
    lists:usort([Candidate || Candidate <- Candidates, erlang:universaltime_to_localtime(Candidate) =:= DateTime]).

now_to_universal_time({Mega, Seconds, _Micro}) -> from_epoch(Mega * 1000000 + Seconds).

now_to_datetime(Now) -> now_to_universal_time(Now).

now_to_local_time(Now) -> erlang:universaltime_to_localtime(now_to_universal_time(Now)).

system_time_to_universal_time(Time, Unit) -> from_epoch(erlang:convert_time_unit(Time, Unit, second)).

system_time_to_local_time(Time, Unit) ->
    erlang:universaltime_to_localtime(system_time_to_universal_time(Time, Unit)).

from_epoch(Seconds) -> gregorian_seconds_to_datetime(Seconds + ?EPOCH_DAYS * ?DAY).
