package org.demonstrationcounty.application;

import java.util.function.Function;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.county.CaseKey;

/** 市级初审: until it is decided, the county may take its application back (R2). */
class CityReview extends ApplicationReview {

    private final CaseFiles files;

    CityReview(CaseFiles files, Decisions decisions, Function<CaseKey, ? extends Record> sheet, ReviewRules rules) {
        super("city-review", decisions, sheet, rules);
        this.files = files;
    }

    @Override
    public String takenAway(CaseKey caseKey) {
        return files.get(caseKey).stage().isEnd() ? super.takenAway(caseKey) : "retraction.county-was-faster";
    }
}
