package org.demonstrationcounty.reconsideration;

import static org.demonstrationcounty.reconsideration.ReconsiderationRow.DESIGNATION;

import java.util.Map;
import org.demonstrationcounty.casefile.CaseAction;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.reconsideration.ReconsiderationRow.State;
import org.springframework.stereotype.Component;

/** The action by which the bureau reconsiders a designation (P8). */
@Component
class ReconsiderDesignation implements CaseAction {

    private final ReconsiderationRepository reconsiderations;

    ReconsiderDesignation(ReconsiderationRepository reconsiderations) {
        this.reconsiderations = reconsiderations;
    }

    @Override
    public String name() {
        return "reconsider-designation";
    }

    @Override
    public Map<String, Integer> maxLengths() {
        return Map.of("reason", ReconsiderationController.LONGEST_REASON);
    }

    @Override
    public boolean isOpen(CaseFile file, CurrentUser user) {
        return user.isBureau()
                && file.stage() == Stage.DESIGNATED
                && reconsiderations
                        .findFirstByCaseKeyAndRoundAndStateOrderByIdDesc(
                                file.caseKey().text(), DESIGNATION, State.OPEN)
                        .isEmpty();
    }
}
