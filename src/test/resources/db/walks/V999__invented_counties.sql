-- More counties than there are, so that every walk through a process has one of its own.
insert into county (county_key, name, kind, zone_level, city_code)
with recursive number (n) as (
    select 1
    union all
    select n + 1 from number where n < 300
)
select concat('99', 1000 + n), concat('试验县', n), 'COUNTY', null, '140500'
from number;
