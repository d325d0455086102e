package org.demonstrationcounty.notification;

import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.step.StepPerformed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The latest step of a transaction. A transaction may perform several; a task belongs to the step before it. */
@Component
class LatestStep {

    void is(StepPerformed performed) {
        if (TransactionSynchronizationManager.unbindResourceIfPossible(this) == null) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(LatestStep.this);
                }
            });
        }
        TransactionSynchronizationManager.bindResource(this, performed);
    }

    /** The latest step of this transaction, if it was one of this case; else null. */
    @Nullable
    StepPerformed of(CaseKey caseKey) {
        @Nullable StepPerformed performed = (StepPerformed) TransactionSynchronizationManager.getResource(this);
        return performed != null && caseKey.equals(performed.submission().at().openedCase()) ? performed : null;
    }
}
