package org.demonstrationcounty.reconsideration;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.demonstrationcounty.assessment.RoundAction;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.round.AssessedRound;
import org.springframework.stereotype.Component;

/** The action by which a county, within its term, or the bureau, at any time, has a result reconsidered (P8). */
@Component
class ReconsiderResult implements RoundAction {

    private final ReconsiderationRequests requests;

    ReconsiderResult(ReconsiderationRequests requests) {
        this.requests = requests;
    }

    @Override
    public String name() {
        return "request-reconsideration";
    }

    @Override
    public Map<String, Integer> maxLengths() {
        return Map.of("reason", ReconsiderationController.LONGEST_REASON);
    }

    @Override
    public Optional<LocalDate> lastDay(AssessedRound round, CurrentUser user) {
        return requests.lastDayFor(round, user);
    }

    @Override
    public boolean isOpen(AssessedRound round, CurrentUser user) {
        return (user.isBureau() || user.isCounty(round.file().countyKey())) && requests.isOpenTo(round, user);
    }
}
