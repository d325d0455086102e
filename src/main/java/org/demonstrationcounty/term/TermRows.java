package org.demonstrationcounty.term;

import java.util.List;
import org.demonstrationcounty.casefile.CaseRows;
import org.springframework.stereotype.Component;

/** The rows of the reminders on tasks of a case. */
@Component
class TermRows implements CaseRows {

    @Override
    public List<String> deletions() {
        return List.of("delete from task_notice where case_key in (:cases)");
    }
}
