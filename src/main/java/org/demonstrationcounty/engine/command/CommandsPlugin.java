package org.demonstrationcounty.engine.command;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.demonstrationcounty.problems.RefusalMessages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Adds to the engine the check of commands by people, and our messages for failures. */
@Component
class CommandsPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<RefusalMessages> messages;
    private final ApplicationEventPublisher events;

    CommandsPlugin(ObjectProvider<RefusalMessages> messages, ApplicationEventPublisher events) {
        this.messages = messages;
        this.events = events;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setManagementService(new RetryingService(engine, messages, events));
        List<CommandInterceptor> interceptors = new ArrayList<>();
        if (engine.getCustomPreCommandInterceptorsTxRequired() != null) {
            interceptors.addAll(engine.getCustomPreCommandInterceptorsTxRequired());
        }
        interceptors.add(new OutageAnswers(messages));
        interceptors.add(new PersonCommands(engine.getIdentityService(), messages));
        engine.setCustomPreCommandInterceptorsTxRequired(interceptors);
        engine.setCustomIncidentHandlers(List.of(new NamedIncidents(messages)));
    }
}
