package org.demonstrationcounty.application;

import java.util.Map;
import org.demonstrationcounty.casefile.CaseAction;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.people.CurrentUser;
import org.springframework.stereotype.Component;

/** The county may withdraw until the end (R1). */
@Component
class Withdraw implements CaseAction {

    static final int LONGEST_REASON = 4_000;

    @Override
    public String name() {
        return "withdraw";
    }

    @Override
    public Map<String, Integer> maxLengths() {
        return Map.of("reason", LONGEST_REASON);
    }

    @Override
    public boolean isOpen(CaseFile file, CurrentUser user) {
        return user.isCounty(file.countyKey()) && !file.stage().isEnd();
    }
}
