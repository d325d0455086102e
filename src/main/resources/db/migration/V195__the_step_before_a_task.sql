-- Of a notification of a task: the step after which it began. Those of before do not know it.
alter table notification add column came_from varchar(64);
