package org.demonstrationcounty.evaluation;

import java.util.List;
import org.demonstrationcounty.casefile.CaseRows;
import org.springframework.stereotype.Component;

/** The rows of the evaluations and rulings of a case. */
@Component
class EvaluationRows implements CaseRows {

    @Override
    public List<String> deletions() {
        return List.of(
                "delete from evaluation_verdict where evaluation_id in (select id from evaluation where case_key in (:cases))",
                "delete from evaluation where case_key in (:cases)",
                "delete from ruling where case_key in (:cases)");
    }
}
