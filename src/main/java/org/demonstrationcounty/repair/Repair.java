package org.demonstrationcounty.repair;

import java.util.Map;
import org.demonstrationcounty.casefile.CaseAction;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.people.CurrentUser;
import org.springframework.stereotype.Component;

/** The action by which an administrator repairs a case whose process instance is gone (P10). */
@Component
class Repair implements CaseAction {

    static final int LONGEST_REASON = 4_000;

    private final GoneCases gone;

    Repair(GoneCases gone) {
        this.gone = gone;
    }

    @Override
    public String name() {
        return "repair";
    }

    @Override
    public Map<String, Integer> maxLengths() {
        return Map.of("reason", LONGEST_REASON);
    }

    @Override
    public boolean isOpen(CaseFile file, CurrentUser user) {
        return user.isAdministrator() && gone.isGone(file);
    }
}
