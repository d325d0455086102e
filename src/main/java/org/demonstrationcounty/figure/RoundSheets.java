package org.demonstrationcounty.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.demonstrationcounty.casefile.CaseViews;
import org.demonstrationcounty.round.AssessedRound;
import org.springframework.stereotype.Component;

/** What every form of a round shows: the case, the round, the year of its data. */
@Component
public class RoundSheets {

    private final CaseViews cases;

    RoundSheets(CaseViews cases) {
        this.cases = cases;
    }

    public Map<String, Object> begin(AssessedRound round) {
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("case", cases.summary(round.file()));
        sheet.put("round", round.round());
        sheet.put("dataYear", round.dataYear());
        return sheet;
    }
}
