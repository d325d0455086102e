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

/** Builds the steps, their timing, their one door and the closed ones into the engine. */
@Component
class StepEngine extends AbstractProcessEnginePlugin {

    private final StepDoor door;
    private final ObjectProvider<Steps> steps;
    private final ObjectProvider<RefusalMessages> messages;

    StepEngine(StepDoor door, ObjectProvider<Steps> steps, ObjectProvider<RefusalMessages> messages) {
        this.door = door;
        this.steps = steps;
        this.messages = messages;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        door.opensOn(configuration);
        configuration.setTaskService(new StepTaskService(door));
        configuration.setManagementService(new StepManagementService(configuration, messages));
        configuration.setFormService(new StepFormService(door));
        configuration.setBpmnParseFactory(parser -> new StepTaskParse(parser, steps));
        List<CommandInterceptor> interceptors = new ArrayList<>();
        if (configuration.getCustomPreCommandInterceptorsTxRequired() != null) {
            interceptors.addAll(configuration.getCustomPreCommandInterceptorsTxRequired());
        }
        interceptors.add(new OutageTeller(messages));
        interceptors.add(new Doors(configuration.getIdentityService(), messages));
        configuration.setCustomPreCommandInterceptorsTxRequired(interceptors);
        configuration.setCustomIncidentHandlers(List.of(new NamedIncidents(messages)));
    }
}
