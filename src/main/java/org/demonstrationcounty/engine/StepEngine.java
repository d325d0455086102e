package org.demonstrationcounty.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.step.Steps;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Builds the steps, their timing and the commands that people may give into the engine. */
@Component
class StepEngine extends AbstractProcessEnginePlugin {

    private final StepCommands commands;
    private final ObjectProvider<Steps> steps;
    private final ObjectProvider<RefusalMessages> messages;

    StepEngine(StepCommands commands, ObjectProvider<Steps> steps, ObjectProvider<RefusalMessages> messages) {
        this.commands = commands;
        this.steps = steps;
        this.messages = messages;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        commands.workOn(configuration);
        configuration.setTaskService(new StepTaskService(commands));
        configuration.setManagementService(new StepManagementService(configuration, messages));
        configuration.setFormService(new StepFormService(commands));
        configuration.setBpmnParseFactory(parser -> new StepTaskParse(parser, steps));
        List<CommandInterceptor> interceptors = new ArrayList<>();
        if (configuration.getCustomPreCommandInterceptorsTxRequired() != null) {
            interceptors.addAll(configuration.getCustomPreCommandInterceptorsTxRequired());
        }
        interceptors.add(new OutageAnswers(messages));
        interceptors.add(new PersonCommands(configuration.getIdentityService(), messages));
        configuration.setCustomPreCommandInterceptorsTxRequired(interceptors);
        configuration.setCustomIncidentHandlers(List.of(new NamedIncidents(messages)));
    }
}
