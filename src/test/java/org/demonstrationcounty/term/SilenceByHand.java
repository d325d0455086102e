package org.demonstrationcounty.term;

import org.springframework.stereotype.Component;

/** Lets tests look for silent counties where nothing looks by itself. */
@Component
public class SilenceByHand {

    private final SilentCounties counties;

    SilenceByHand(SilentCounties counties) {
        this.counties = counties;
    }

    public void look() {
        counties.look();
    }
}
