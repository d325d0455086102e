package org.demonstrationcounty.engine.command;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.demonstrationcounty.engine.rest.RestAnswer;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.RefusalMessages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;

/** Lets administrators retry a job that has failed, and records who did. They cannot stop a job or change its date. */
class RetryJob extends SetJobRetriesCmd {

    private final transient ObjectProvider<RefusalMessages> messages;
    private final transient ApplicationEventPublisher events;

    RetryJob(
            String job,
            int retries,
            Date dueDate,
            boolean isDueDateSet,
            ObjectProvider<RefusalMessages> messages,
            ApplicationEventPublisher events) {
        super(job, null, retries, dueDate, isDueDateSet);
        this.messages = messages;
        this.events = events;
    }

    @Override
    public Void execute(CommandContext engine) {
        CurrentUser user = CurrentUser.of(engine.getProcessEngineConfiguration().getIdentityService());
        if (!user.isNobody()) {
            if (!user.isAdministrator()) {
                throw refused("door.closed");
            }
            if (isKnown(engine)) {
                retried(failed(engine), user, engine);
            }
        }
        return super.execute(engine);
    }

    private boolean isKnown(CommandContext engine) {
        return engine.getJobManager().findJobById(jobId) != null;
    }

    private List<Incident> failed(CommandContext engine) {
        return engine.getIncidentManager()
                .findIncidentByConfigurationAndIncidentType(jobId, Incident.FAILED_JOB_HANDLER_TYPE);
    }

    private void retried(List<Incident> failed, CurrentUser user, CommandContext engine) {
        if (isDueDateSet || retries < 1 || failed.isEmpty()) {
            throw refused("door.job-not-failed");
        }
        events.publishEvent(
                FailedPlace.of((IncidentEntity) failed.get(0), engine).retriedBy(user.id(), jobId));
    }

    private AuthorizationException refused(String code) {
        return RestAnswer.forbidden(code, messages.getObject());
    }
}
