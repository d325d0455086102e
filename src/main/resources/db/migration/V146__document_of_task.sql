-- The open tasks of whoever attached a file. A file can be replaced and deleted as long as one of them is open.
create table document_task (
    document_id bigint not null references document (id) on delete cascade,
    task_id varchar(64) not null references ACT_RU_TASK (ID_) on delete cascade,
    primary key (document_id, task_id)
);

create index document_task_task on document_task (task_id);
