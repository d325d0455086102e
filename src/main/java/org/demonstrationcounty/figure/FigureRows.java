package org.demonstrationcounty.figure;

import java.util.List;
import org.demonstrationcounty.casefile.CaseRows;
import org.springframework.stereotype.Component;

/** The rows of the figures of a case. */
@Component
class FigureRows implements CaseRows {

    @Override
    public List<String> deletions() {
        return List.of(
                "delete from supplied_figure where case_key in (:cases)",
                "delete from figure_request where case_key in (:cases)");
    }
}
