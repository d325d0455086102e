package org.demonstrationcounty.round;

import java.util.List;
import org.demonstrationcounty.casefile.CaseRows;
import org.springframework.stereotype.Component;

/** The rows of the rounds of a case. */
@Component
class RoundsOfCases implements CaseRows {

    @Override
    public List<String> deletions() {
        return List.of("delete from assessment_round where case_key in (:cases)");
    }
}
