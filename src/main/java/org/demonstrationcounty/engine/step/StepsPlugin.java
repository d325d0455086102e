package org.demonstrationcounty.engine.step;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.demonstrationcounty.step.Steps;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Adds to the engine the steps and the dates of their tasks. */
@Component
class StepsPlugin extends AbstractProcessEnginePlugin {

    private final StepCommands commands;
    private final ObjectProvider<Steps> steps;
    private final ObjectProvider<StepTasks> tasks;

    StepsPlugin(StepCommands commands, ObjectProvider<Steps> steps, ObjectProvider<StepTasks> tasks) {
        this.commands = commands;
        this.steps = steps;
        this.tasks = tasks;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        commands.workOn(engine);
        engine.setResourceAuthorizationProvider(new NoRightsByClaiming());
        engine.setTaskService(new StepTaskService(commands));
        engine.setFormService(new StepFormService(commands));
        engine.setBpmnParseFactory(parser -> new StepTaskParse(parser, steps, tasks));
    }
}
