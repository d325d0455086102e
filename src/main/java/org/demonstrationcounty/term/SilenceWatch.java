package org.demonstrationcounty.term;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for silent counties every two seconds, on every node that fires timers. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class SilenceWatch {

    private final SilentCounties counties;

    SilenceWatch(SilentCounties counties) {
        this.counties = counties;
    }

    @Scheduled(fixedDelay = 2000)
    void look() {
        counties.look();
    }
}
