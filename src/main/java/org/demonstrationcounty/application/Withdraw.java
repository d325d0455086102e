package org.demonstrationcounty.application;

import org.demonstrationcounty.casefile.CaseAction;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.people.CurrentUser;
import org.springframework.stereotype.Component;

/** The county may withdraw until the end (R1). */
@Component
class Withdraw implements CaseAction {

    @Override
    public String name() {
        return "withdraw";
    }

    @Override
    public boolean isOpen(CaseFile file, CurrentUser user) {
        return user.isCounty(file.countyKey()) && !file.stage().isEnd();
    }
}
