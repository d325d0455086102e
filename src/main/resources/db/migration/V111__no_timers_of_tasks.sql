-- One scan of the open tasks reminds, escalates and offers. The two timers that each open task had go, with what the engine keeps of
-- them. Incidents lie in each other, up to the line of the case: the innermost names the job.
update ACT_HI_INCIDENT
set END_TIME_ = localtimestamp, INCIDENT_STATE_ = 2
where END_TIME_ is null
  and ROOT_CAUSE_INCIDENT_ID_ in (
    select ID_ from ACT_RU_INCIDENT
    where CONFIGURATION_ in (select ID_ from ACT_RU_JOB where HANDLER_TYPE_ = 'timer-task-listener'));

update ACT_RU_INCIDENT
set CAUSE_INCIDENT_ID_ = null
where ROOT_CAUSE_INCIDENT_ID_ in (
    select ID_ from ACT_RU_INCIDENT
    where CONFIGURATION_ in (select ID_ from ACT_RU_JOB where HANDLER_TYPE_ = 'timer-task-listener'));

delete from ACT_RU_INCIDENT
where CONFIGURATION_ is null
  and ROOT_CAUSE_INCIDENT_ID_ in (
    select ID_ from ACT_RU_INCIDENT
    where CONFIGURATION_ in (select ID_ from ACT_RU_JOB where HANDLER_TYPE_ = 'timer-task-listener'));

delete from ACT_RU_INCIDENT
where CONFIGURATION_ in (select ID_ from ACT_RU_JOB where HANDLER_TYPE_ = 'timer-task-listener');

delete from ACT_RU_JOB where HANDLER_TYPE_ = 'timer-task-listener';

delete from ACT_RU_JOBDEF where JOB_TYPE_ = 'timer-task-listener';
