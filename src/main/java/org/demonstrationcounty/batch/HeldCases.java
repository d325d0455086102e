package org.demonstrationcounty.batch;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.engine.EngineTransaction;
import org.demonstrationcounty.problems.Clashes;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.stereotype.Component;

/** Does work on several cases in one transaction. It locks all of them first, so nobody changes them meanwhile. */
@Component
public class HeldCases {

    private static final int ATTEMPTS = 5;
    private static final int PAUSE_IN_MILLISECONDS = 50;

    private final CaseFiles files;
    private final EngineTransaction transaction;

    HeldCases(CaseFiles files, EngineTransaction transaction) {
        this.files = files;
        this.transaction = transaction;
    }

    /**
     * Locks the cases in the order of their keys, so that there is no deadlock, and does the work. If somebody else
     * changes the same rows, the work is rolled back and done again, five times at most.
     *
     * @throws RefusedException if a step of the work was refused; nothing was written
     */
    public <T> T get(Collection<CaseKey> cases, Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get(() -> {
                    cases.stream().sorted().forEach(files::hold);
                    return work.get();
                });
            } catch (RuntimeException failed) {
                if (attempt >= ATTEMPTS || !isClash(failed)) {
                    throw failed.getCause() instanceof RefusedException refused ? refused : failed;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_IN_MILLISECONDS));
            }
        }
    }

    private static boolean isClash(RuntimeException failed) {
        return Clashes.isBehind(failed)
                || failed.getCause() instanceof RefusedException refused
                        && refused.code().equals("request.clash");
    }
}
