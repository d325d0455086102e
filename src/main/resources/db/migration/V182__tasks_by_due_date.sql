-- The scan for late work reads the tasks that are due soon or overdue, not all that are open.
create index task_by_due_date on ACT_RU_TASK (DUE_DATE_, ID_);
