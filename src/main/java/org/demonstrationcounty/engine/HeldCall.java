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

/**
 * A call activity that our own code can hold: then the called process is created but does not begin at its start event,
 * and our own code moves it on.
 */
class HeldCall extends CallActivityBehavior {

    /** The processes that were called while calls are held; null while they are not. */
    private static final ThreadLocal<@Nullable List<String>> HELD = new ThreadLocal<>();

    HeldCall(CallableElement called) {
        setCallableElement(called);
    }

    /** @param called id of the instance that was called */
    record Calling(String instance, String called) {}

    /** Does work with calls held. The process that it calls is created, but does not begin. */
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

    /** Initializes the instance as the engine initializes one that a modification begins, but with a caller. */
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
