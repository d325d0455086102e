package org.demonstrationcounty.application;

import java.util.List;
import org.demonstrationcounty.casefile.CaseRows;
import org.springframework.stereotype.Component;

/** The rows of the applications of a case. */
@Component
class ApplicationRows implements CaseRows {

    @Override
    public List<String> deletions() {
        return List.of(
                "delete from base_figure where application_id in (select id from application_version where case_key in (:cases))",
                "delete from application_version where case_key in (:cases)");
    }
}
