package org.demonstrationcounty.casefile;

import java.util.List;
import java.util.Optional;
import org.demonstrationcounty.county.CaseKey;
import org.springframework.stereotype.Component;

/** The stages that a case has gone through. */
@Component
public class StageHistory {

    private final StageChangeRepository changes;

    StageHistory(StageChangeRepository changes) {
        this.changes = changes;
    }

    /** The one that it was at before it came to where it is now; empty where it has been nowhere else. */
    public Optional<Stage> before(CaseKey caseKey) {
        List<StageChangeRow> all = changes.findByCaseKeyOrderById(caseKey.text());
        return all.size() < 2
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 2).stage());
    }
}
