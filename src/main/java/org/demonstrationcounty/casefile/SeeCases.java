package org.demonstrationcounty.casefile;

import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.Right;
import org.springframework.stereotype.Component;

/**
 * The right to see cases. Counties and cities have it for their own, those who run the programme for all. Departments
 * do not have it.
 */
@Component
class SeeCases implements Right {

    @Override
    public String name() {
        return "see-cases";
    }

    @Override
    public boolean isOf(CurrentUser user) {
        return user.seesEveryCase()
                || !user.counties().isEmpty()
                || !user.cities().isEmpty();
    }
}
