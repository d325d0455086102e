-- What is held while a round of the year is judged, or the province's figure of the year changes: a row a year that can be asked for.
create table data_year (
    data_year integer not null primary key
);

insert into data_year (data_year)
select 2000 + 10 * tens.digit + ones.digit
from (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) as ones (digit)
cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10)) as tens (digit)
where 10 * tens.digit + ones.digit <= 100;
