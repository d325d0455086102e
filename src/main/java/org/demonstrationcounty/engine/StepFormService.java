package org.demonstrationcounty.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** The engine's form service, with every submission led through {@link StepDoor}. */
@SuppressWarnings({"unchecked", "rawtypes"})
class StepFormService extends FormServiceImpl {

    private final StepDoor door;

    StepFormService(StepDoor door) {
        this.door = door;
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> properties) {
        return door.begin(processDefinitionId, properties);
    }

    @Override
    public ProcessInstance submitStartForm(
            String processDefinitionId, String businessKey, Map<String, Object> properties) {
        return door.begin(processDefinitionId, properties);
    }

    @Override
    public ProcessInstance submitStartFormData(String processDefinitionId, Map<String, String> properties) {
        return door.begin(processDefinitionId, (Map) properties);
    }

    @Override
    public ProcessInstance submitStartFormData(
            String processDefinitionId, String businessKey, Map<String, String> properties) {
        return door.begin(processDefinitionId, (Map) properties);
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        door.complete(taskId, properties);
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        door.complete(taskId, properties);
        return Variables.createVariables();
    }
}
