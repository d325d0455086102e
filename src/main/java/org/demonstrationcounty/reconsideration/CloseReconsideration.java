package org.demonstrationcounty.reconsideration;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 复核办结: nothing is left to decide, and the case goes on. */
@Component("closeReconsideration")
class CloseReconsideration implements JavaDelegate {

    private final Reconsiderations reconsiderations;

    CloseReconsideration(Reconsiderations reconsiderations) {
        this.reconsiderations = reconsiderations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ReconsiderationRow row = reconsiderations.of(execution);
        if (row.state() == ReconsiderationRow.State.DECIDING) {
            reconsiderations.finish(row);
        }
    }
}
