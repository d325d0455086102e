package org.demonstrationcounty.figure;

import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.RequiredRight;
import org.demonstrationcounty.policy.Edition;
import org.springframework.stereotype.Component;

/** The right to supply the provincial growth. The bureau and the department for SMEs have it (R9). */
@Component
class SupplyReference implements RequiredRight {

    private final Counties counties;

    SupplyReference(Counties counties) {
        this.counties = counties;
    }

    @Override
    public String name() {
        return "supply-reference";
    }

    @Override
    public String refusal() {
        return "reference.not-yours";
    }

    @Override
    public boolean isOf(CurrentUser user) {
        return user.isBureau() || counties.departmentsOf(user).contains(Edition.SUPPLIES_PROVINCIAL_GROWTH);
    }
}
