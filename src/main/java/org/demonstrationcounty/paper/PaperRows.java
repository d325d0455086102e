package org.demonstrationcounty.paper;

import java.util.List;
import org.demonstrationcounty.casefile.CaseRows;
import org.springframework.stereotype.Component;

/** The verification codes of the papers of a case. */
@Component
class PaperRows implements CaseRows {

    @Override
    public List<String> deletions() {
        return List.of("delete from paper_code where case_key in (:cases)");
    }
}
