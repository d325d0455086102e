-- The engine asks for the variables of an execution that belong to no task. Without this index H2 reads all variables
-- that belong to no task, and so each step takes longer with every case.
create index variable_of_execution on ACT_RU_VARIABLE (EXECUTION_ID_, TASK_ID_);
