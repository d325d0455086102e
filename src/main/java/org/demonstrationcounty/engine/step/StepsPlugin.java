package org.demonstrationcounty.engine.step;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.demonstrationcounty.step.Steps;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Builds the steps and their timing into the engine. */
@Component
class StepsPlugin extends AbstractProcessEnginePlugin {

    private final StepCommands commands;
    private final ObjectProvider<Steps> steps;

    StepsPlugin(StepCommands commands, ObjectProvider<Steps> steps) {
        this.commands = commands;
        this.steps = steps;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        commands.workOn(engine);
        engine.setResourceAuthorizationProvider(new OfficeGrants());
        engine.setTaskService(new StepTaskService(commands));
        engine.setFormService(new StepFormService(commands));
        engine.setBpmnParseFactory(parser -> new StepTaskParse(parser, steps));
    }
}
