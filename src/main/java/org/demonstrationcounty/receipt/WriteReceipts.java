package org.demonstrationcounty.receipt;

import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.step.StepPerformed;
import org.demonstrationcounty.step.TaskBegun;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes a receipt for every step at the end of its transaction, when all tasks that it began are known. A transaction
 * may perform several steps, one after another; a task belongs to the step before it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WriteReceipts {

    private final Receipts receipts;
    private final ProgrammeClock clock;

    WriteReceipts(Receipts receipts, ProgrammeClock clock) {
        this.receipts = receipts;
        this.clock = clock;
    }

    @EventListener
    void on(StepPerformed performed) {
        OpenReceipt receipt = new OpenReceipt(performed, clock.instant());
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
        TransactionSynchronizationManager.bindResource(this, receipt);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                receipts.add(receipt);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(WriteReceipts.this);
            }
        });
    }

    @EventListener
    void on(TaskBegun task) {
        @Nullable OpenReceipt latest = (OpenReceipt) TransactionSynchronizationManager.getResource(this);
        if (latest != null) {
            latest.add(task);
        }
    }
}
