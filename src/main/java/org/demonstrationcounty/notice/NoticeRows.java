package org.demonstrationcounty.notice;

import java.util.List;
import org.demonstrationcounty.casefile.CaseRows;
import org.springframework.stereotype.Component;

/** The rows of the notices of a case. */
@Component
class NoticeRows implements CaseRows {

    @Override
    public List<String> deletions() {
        return List.of("delete from notice where case_key in (:cases)");
    }
}
