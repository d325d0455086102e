package org.demonstrationcounty.assessment;

import java.util.List;
import org.demonstrationcounty.casefile.CaseRows;
import org.springframework.stereotype.Component;

/** The rows of the annual reports and rectifications of a case. */
@Component
class ReportRows implements CaseRows {

    @Override
    public List<String> deletions() {
        return List.of(
                "delete from rectification where case_key in (:cases)",
                "delete from annual_report where case_key in (:cases)");
    }
}
