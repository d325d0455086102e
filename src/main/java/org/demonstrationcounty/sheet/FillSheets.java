package org.demonstrationcounty.sheet;

import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.RequiredRight;
import org.springframework.stereotype.Component;

/** The right to supply figures by workbook: departments have it, and the bureau in their place. */
@Component
class FillSheets implements RequiredRight {

    private final Counties counties;

    FillSheets(Counties counties) {
        this.counties = counties;
    }

    @Override
    public String name() {
        return "fill-sheets";
    }

    @Override
    public String refusal() {
        return "sheet.not-yours";
    }

    @Override
    public boolean isOf(CurrentUser user) {
        return user.isBureau() || !counties.departmentsOf(user).isEmpty();
    }
}
