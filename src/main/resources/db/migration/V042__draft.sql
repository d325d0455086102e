-- An unfinished form, found again on another machine. It goes with its task.
create table step_draft (
    task_id varchar(64) not null primary key references ACT_RU_TASK (ID_) on delete cascade,
    content varchar(200000) not null,
    revision integer not null,
    saved_by varchar(255) not null,
    saved_at timestamp(6) with time zone not null
);
