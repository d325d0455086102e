package org.demonstrationcounty.term;

import org.springframework.stereotype.Component;

/** Lets tests scan for late work in applications without the scheduled scan. */
@Component
public class LateWorkByHand {

    private final LateWorkScan scan;

    LateWorkByHand(LateWorkScan scan) {
        this.scan = scan;
    }

    public void look() {
        scan.look();
    }
}
