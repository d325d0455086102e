-- More counties than there are, so that every walk through a process has one of its own.
insert into county (county_key, name, kind, zone_level, city_code)
select '99' || (1000 + x), '试验县' || x, 'COUNTY', null, '140500'
from system_range(1, 300);
