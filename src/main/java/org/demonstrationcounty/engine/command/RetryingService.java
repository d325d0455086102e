package org.demonstrationcounty.engine.command;

import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.management.SetJobRetriesBuilderImpl;
import org.demonstrationcounty.problems.RefusalMessages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;

/** The engine's management service, with {@link RetryJob} for retrying a job. */
class RetryingService extends ManagementServiceImpl {

    private final ObjectProvider<RefusalMessages> messages;
    private final ApplicationEventPublisher events;

    RetryingService(
            ProcessEngineConfigurationImpl configuration,
            ObjectProvider<RefusalMessages> messages,
            ApplicationEventPublisher events) {
        super(configuration);
        this.messages = messages;
        this.events = events;
    }

    @Override
    public void setJobRetries(String jobId, int retries) {
        setJobRetries(retries).jobId(jobId).execute();
    }

    @Override
    public SetJobRetriesBuilderImpl setJobRetries(int times) {
        return new SetJobRetriesBuilderImpl(commandExecutor, times) {
            @Override
            public void execute() {
                if (jobId == null) {
                    super.execute();
                } else {
                    validateParameters();
                    commandExecutor.execute(new RetryJob(jobId, retries, dueDate, isDueDateSet, messages, events));
                }
            }
        };
    }
}
