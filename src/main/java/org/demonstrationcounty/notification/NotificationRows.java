package org.demonstrationcounty.notification;

import java.util.List;
import org.demonstrationcounty.casefile.CaseRows;
import org.springframework.stereotype.Component;

/** What was told about a case. */
@Component
class NotificationRows implements CaseRows {

    @Override
    public List<String> deletions() {
        return List.of("delete from notification where case_key in (:cases)");
    }
}
