-- More counties than there are, so that every walk through a process has one of its own.
insert into county (county_key)
with recursive number (n) as (
    select 1
    union all
    select n + 1 from number where n < 300
)
select concat('99', 1000 + n)
from number;

insert into county_name (county_key, valid_from, kind, name, name_english, code, city_code)
with recursive number (n) as (
    select 1
    union all
    select n + 1 from number where n < 300
)
select concat('99', 1000 + n), date '2021-01-01', 'COUNTY', concat('试验县', n), concat('Test County ', n), concat('99', 1000 + n), '140500'
from number;
