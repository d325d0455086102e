package org.demonstrationcounty.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.CaseViews;
import org.springframework.stereotype.Component;

/** What every form of a round shows: the case, the round, the year of its data. */
@Component
public class RoundSheets {

    private final CaseFiles files;
    private final CaseViews cases;

    RoundSheets(CaseFiles files, CaseViews cases) {
        this.files = files;
        this.cases = cases;
    }

    public Map<String, Object> begin(String caseKey, int round) {
        CaseFile file = files.get(caseKey);
        Map<String, Object> sheet = new LinkedHashMap<>();
        sheet.put("case", cases.summary(file));
        sheet.put("round", round);
        sheet.put("dataYear", file.dataYear(round));
        return sheet;
    }
}
