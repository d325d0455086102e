-- Who supplied a figure: its department, or the bureau in the place of a department that was late.
alter table supplied_figure add column supplied_by_office varchar(50);

update supplied_figure set supplied_by_office = department;

alter table supplied_figure alter column supplied_by_office set not null;
