package org.demonstrationcounty.notice;

import java.util.Map;
import org.demonstrationcounty.casefile.CaseAction;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.people.CurrentUser;
import org.springframework.stereotype.Component;

/** The action by which the bureau registers an objection while a notice is open (P3). */
@Component
class RegisterObjection implements CaseAction {

    private final Notices notices;

    RegisterObjection(Notices notices) {
        this.notices = notices;
    }

    @Override
    public String name() {
        return "register-objection";
    }

    @Override
    public Map<String, Integer> maxLengths() {
        return Objection.MAX_LENGTHS;
    }

    @Override
    public boolean isOpen(CaseFile file, CurrentUser user) {
        return user.isBureau() && notices.isStanding(file.caseKey());
    }
}
