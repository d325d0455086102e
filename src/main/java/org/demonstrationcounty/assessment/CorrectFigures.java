package org.demonstrationcounty.assessment;

import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.Right;
import org.springframework.stereotype.Component;

/** A department corrects its own figures of confirmed rounds, the bureau everybody's. */
@Component
class CorrectFigures implements Right {

    @Override
    public String name() {
        return "correct-figures";
    }

    @Override
    public boolean isOf(CurrentUser user) {
        return user.isBureau() || !user.departments().isEmpty();
    }
}
