package org.demonstrationcounty.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.core.model.CallableElement;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;
import org.camunda.bpm.engine.impl.pvm.runtime.operation.PvmAtomicOperation;
import org.camunda.bpm.engine.impl.util.CallableElementUtil;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** A call activity whose process begins at its start event, or nowhere while it is held: then our own code leads it on. */
class HeldCall extends CallActivityBehavior {

    /** What was begun while it is held, here; nothing else while it is not. */
    private static final ThreadLocal<@Nullable List<String>> HELD = new ThreadLocal<>();

    HeldCall(CallableElement called) {
        setCallableElement(called);
    }

    /** @param called instance of the process that was called within the work */
    record Calling(String instance, String called) {}

    /** Begins the process that is called within this, but takes it no further. */
    static Calling held(Supplier<String> work) {
        List<String> begun = new ArrayList<>();
        HELD.set(begun);
        try {
            return new Calling(work.get(), begun.get(0));
        } finally {
            HELD.remove();
        }
    }

    @Override
    protected void startInstance(ActivityExecution execution, VariableMap variables, String businessKey) {
        List<String> begun = HELD.get();
        if (begun == null) {
            super.startInstance(execution, variables, businessKey);
            return;
        }
        ExecutionEntity caller = (ExecutionEntity) execution;
        ProcessDefinitionImpl called = CallableElementUtil.getProcessDefinitionToCall(
                caller, caller.getProcessDefinitionTenantId(), getCallableElement());
        ExecutionEntity instance = (ExecutionEntity) caller.createSubProcessInstance(called, businessKey);
        begin(instance, caller, variables);
        begun.add(instance.getId());
    }

    /** As the engine begins an instance that a modification leads on at once, but one that was called. */
    private static void begin(ExecutionEntity instance, ExecutionEntity caller, VariableMap variables) {
        instance.setRootProcessInstanceId(caller.getRootProcessInstanceId());
        instance.initialize();
        instance.fireHistoricProcessStartEvent();
        instance.setActivityInstanceId(instance.getId());
        instance.setVariables(variables);
        instance.initializeTimerDeclarations();
        instance.performOperation(PvmAtomicOperation.FIRE_PROCESS_START);
        instance.setActivity(null);
    }
}
