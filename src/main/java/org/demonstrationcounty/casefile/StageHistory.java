package org.demonstrationcounty.casefile;

import java.util.List;
import java.util.Optional;
import org.demonstrationcounty.county.CaseKey;
import org.springframework.stereotype.Component;

/** The stages of a case, one after another. */
@Component
public class StageHistory {

    private final StageChangeRepository changes;

    StageHistory(StageChangeRepository changes) {
        this.changes = changes;
    }

    /** The stage before the current one; empty if there is none. */
    public Optional<Stage> before(CaseKey caseKey) {
        List<StageChangeRow> all = changes.findByCaseKeyOrderById(caseKey.text());
        return all.size() < 2
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 2).stage());
    }
}
