package org.demonstrationcounty.bonus;

import java.util.List;
import org.demonstrationcounty.casefile.CaseRows;
import org.springframework.stereotype.Component;

/** The rows of the claims of a case. */
@Component
class ClaimRows implements CaseRows {

    @Override
    public List<String> deletions() {
        return List.of(
                "delete from claim_score where claim_id in (select id from claim where case_key in (:cases))",
                "delete from claim where case_key in (:cases)");
    }
}
