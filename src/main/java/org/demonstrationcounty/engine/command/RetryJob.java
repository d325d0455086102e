package org.demonstrationcounty.engine.command;

import java.util.Date;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.runtime.Incident;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.beans.factory.ObjectProvider;

/** Administrators retry a job that has failed, and stop or re-date none. */
class RetryJob extends SetJobRetriesCmd {

    private final transient ObjectProvider<RefusalMessages> messages;

    RetryJob(String job, int retries, Date dueDate, boolean isDueDateSet, ObjectProvider<RefusalMessages> messages) {
        super(job, null, retries, dueDate, isDueDateSet);
        this.messages = messages;
    }

    @Override
    public Void execute(CommandContext engine) {
        CurrentUser user = CurrentUser.of(engine.getProcessEngineConfiguration().getIdentityService());
        if (!user.isNobody()) {
            if (!user.isAdministrator()) {
                throw refused("door.closed");
            }
            if (isKnown(engine) && (isDueDateSet || retries < 1 || !hasFailed(engine))) {
                throw refused("door.job-not-failed");
            }
        }
        return super.execute(engine);
    }

    private boolean isKnown(CommandContext engine) {
        return engine.getJobManager().findJobById(jobId) != null;
    }

    private boolean hasFailed(CommandContext engine) {
        return !engine.getIncidentManager()
                .findIncidentByConfigurationAndIncidentType(jobId, Incident.FAILED_JOB_HANDLER_TYPE)
                .isEmpty();
    }

    private AuthorizationException refused(String code) {
        return new AuthorizationException(messages.getObject().of(RefusedException.forbidden(code)));
    }
}
