package org.demonstrationcounty.termination;

import java.util.Map;
import org.demonstrationcounty.casefile.CaseAction;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.people.CurrentUser;
import org.springframework.stereotype.Component;

/** The action by which the bureau ends a creation, at any time before its end (P10). */
@Component
class Terminate implements CaseAction {

    static final int LONGEST_REASON = 4_000;

    @Override
    public String name() {
        return "terminate";
    }

    @Override
    public Map<String, Integer> maxLengths() {
        return Map.of("reason", LONGEST_REASON);
    }

    @Override
    public boolean isOpen(CaseFile file, CurrentUser user) {
        return user.isBureau() && !file.stage().isEnd();
    }
}
