package org.demonstrationcounty.reconsideration;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 复核办结: ends a reconsideration of which nothing is left to decide, and lets the case go on. */
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
