-- A county's task that has been overdue for long is offered to the bureau, which records that nothing was submitted (P9).
alter table task_notice drop constraint task_notice_kind;
alter table task_notice add constraint task_notice_kind check (kind in ('REMINDER', 'ESCALATION', 'OFFER'));
