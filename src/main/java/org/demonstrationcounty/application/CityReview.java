package org.demonstrationcounty.application;

import java.util.function.Function;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.county.CaseKey;

/** 市级初审: the county may take its application back before it (R2). */
class CityReview extends ApplicationReview {

    private final CaseFiles files;

    CityReview(
            CaseFiles files, Decisions decisions, Function<CaseKey, ? extends Record> sheet, OnePersonOneLevel people) {
        super("city-review", decisions, sheet, people);
        this.files = files;
    }

    @Override
    public String takenAway(CaseKey caseKey) {
        return files.get(caseKey).stage().isEnd() ? super.takenAway(caseKey) : "retraction.county-was-faster";
    }
}
