package org.demonstrationcounty.reconsideration;

import java.util.Set;
import java.util.stream.Collectors;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.round.ReconsideredRounds;
import org.springframework.stereotype.Component;

/** Rankings and publications mark a round as 复核中 until what follows from its reconsideration is decided (P11). */
@Component
class OpenReconsiderationsOfYear implements ReconsideredRounds {

    private final ReconsiderationRepository reconsiderations;

    OpenReconsiderationsOfYear(ReconsiderationRepository reconsiderations) {
        this.reconsiderations = reconsiderations;
    }

    @Override
    public Set<CaseKey> of(int dataYear) {
        return reconsiderations.casesOf(dataYear, ReconsiderationRow.State.CLOSED).stream()
                .map(CaseKey::new)
                .collect(Collectors.toSet());
    }
}
