-- Together with those of db/walks a thousand.
insert into county (county_key)
with recursive number (n) as (
    select 301
    union all
    select n + 1 from number where n < 1000
)
select concat('99', 1000 + n)
from number;

insert into county_name (county_key, valid_from, kind, name, name_english, code, city_code)
with recursive number (n) as (
    select 301
    union all
    select n + 1 from number where n < 1000
)
select concat('99', 1000 + n), date '2021-01-01', 'COUNTY', concat('试验县', n), concat('Test County ', n), concat('99', 1000 + n), '140500'
from number;
