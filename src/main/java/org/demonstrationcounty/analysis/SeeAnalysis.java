package org.demonstrationcounty.analysis;

import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.RequiredRight;
import org.springframework.stereotype.Component;

/** The right to read the analysis. Counties and cities have it for their own, those who run the programme for all. */
@Component
class SeeAnalysis implements RequiredRight {

    @Override
    public String name() {
        return "see-analysis";
    }

    @Override
    public String refusal() {
        return "analysis.not-yours";
    }

    @Override
    public boolean isOf(CurrentUser user) {
        return user.seesEveryCase()
                || !user.counties().isEmpty()
                || !user.cities().isEmpty();
    }
}
