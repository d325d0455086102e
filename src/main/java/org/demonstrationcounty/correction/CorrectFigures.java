package org.demonstrationcounty.correction;

import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.RequiredRight;
import org.springframework.stereotype.Component;

/**
 * The right to correct figures of confirmed rounds. A department corrects its own, the bureau those of all
 * departments.
 */
@Component
class CorrectFigures implements RequiredRight {

    private final Counties counties;

    CorrectFigures(Counties counties) {
        this.counties = counties;
    }

    @Override
    public String name() {
        return "correct-figures";
    }

    @Override
    public String refusal() {
        return "correction.not-yours";
    }

    @Override
    public boolean isOf(CurrentUser user) {
        return user.isBureau() || !counties.departmentsOf(user).isEmpty();
    }
}
