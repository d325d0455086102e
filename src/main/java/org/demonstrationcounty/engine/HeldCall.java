package org.demonstrationcounty.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.core.model.CallableElement;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;
import org.camunda.bpm.engine.impl.pvm.runtime.operation.PvmAtomicOperation;
import org.camunda.bpm.engine.impl.util.CallableElementUtil;
import org.camunda.bpm.engine.variable.VariableMap;

/** A call activity whose process begins at its start event, or nowhere while it is held: then our own code leads it on. */
class HeldCall extends CallActivityBehavior {

    private static final ThreadLocal<Boolean> HELD = ThreadLocal.withInitial(() -> false);

    HeldCall(CallableElement called) {
        setCallableElement(called);
    }

    /** Begins processes that are called within this, but takes them no further. */
    static <T> T held(Supplier<T> work) {
        HELD.set(true);
        try {
            return work.get();
        } finally {
            HELD.remove();
        }
    }

    @Override
    protected void startInstance(ActivityExecution execution, VariableMap variables, String businessKey) {
        if (!HELD.get()) {
            super.startInstance(execution, variables, businessKey);
            return;
        }
        ExecutionEntity caller = (ExecutionEntity) execution;
        ProcessDefinitionImpl called = CallableElementUtil.getProcessDefinitionToCall(
                caller, caller.getProcessDefinitionTenantId(), getCallableElement());
        begin((ExecutionEntity) caller.createSubProcessInstance(called, businessKey), caller, variables);
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
