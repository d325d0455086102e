package org.demonstrationcounty.demo;

import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.Right;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The right to take the guided tour. Every account of a demonstration has it. */
@Component
@Profile("demo")
class TakeTour implements Right {

    @Override
    public String name() {
        return "take-tour";
    }

    @Override
    public boolean isOf(CurrentUser user) {
        return true;
    }
}
