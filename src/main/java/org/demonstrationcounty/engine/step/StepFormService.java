package org.demonstrationcounty.engine.step;

import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** The engine's form service. Every submission goes through {@link StepCommands}. */
@SuppressWarnings({"unchecked", "rawtypes"})
class StepFormService extends FormServiceImpl {

    private final StepCommands commands;

    StepFormService(StepCommands commands) {
        this.commands = commands;
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> properties) {
        return commands.begin(processDefinitionId, properties);
    }

    @Override
    public ProcessInstance submitStartForm(
            String processDefinitionId, String businessKey, Map<String, Object> properties) {
        return commands.begin(processDefinitionId, properties);
    }

    @Override
    public ProcessInstance submitStartFormData(String processDefinitionId, Map<String, String> properties) {
        return commands.begin(processDefinitionId, (Map) properties);
    }

    @Override
    public ProcessInstance submitStartFormData(
            String processDefinitionId, String businessKey, Map<String, String> properties) {
        return commands.begin(processDefinitionId, (Map) properties);
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        commands.complete(taskId, properties);
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        commands.complete(taskId, properties);
        return Variables.createVariables();
    }
}
