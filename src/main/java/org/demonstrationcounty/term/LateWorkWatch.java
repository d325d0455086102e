package org.demonstrationcounty.term;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Scans for late work every two seconds, on every node that fires timers. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class LateWorkWatch {

    private final LateWorkScan scan;

    LateWorkWatch(LateWorkScan scan) {
        this.scan = scan;
    }

    @Scheduled(fixedDelay = 2000)
    void look() {
        scan.look();
    }
}
