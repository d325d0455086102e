-- Whoever had claimed a task, or was once assigned to it, keeps no right of their own to it (7) and its record (19).
delete from ACT_RU_AUTHORIZATION
where TYPE_ = 1 and RESOURCE_TYPE_ in (7, 19) and USER_ID_ is not null and USER_ID_ <> '*';
