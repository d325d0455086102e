package org.demonstrationcounty.correction;

import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.Right;
import org.springframework.stereotype.Component;

/** A department corrects its own figures of confirmed rounds, the bureau everybody's. */
@Component
class CorrectFigures implements Right {

    private final Counties counties;

    CorrectFigures(Counties counties) {
        this.counties = counties;
    }

    @Override
    public String name() {
        return "correct-figures";
    }

    @Override
    public boolean isOf(CurrentUser user) {
        return user.isBureau() || !counties.departmentsOf(user).isEmpty();
    }
}
