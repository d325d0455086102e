package org.demonstrationcounty.casefile;

import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.people.Right;
import org.springframework.stereotype.Component;

/** Counties and cities see their own cases, those who run the programme all; departments see none. */
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
