package org.demonstrationcounty.figure;

import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Editions;
import org.springframework.stereotype.Component;

/** Which edition a round goes by (R21). */
@Component
public class RoundEditions {

    private final CaseFiles files;
    private final Editions editions;

    RoundEditions(CaseFiles files, Editions editions) {
        this.files = files;
        this.editions = editions;
    }

    public Edition of(String caseKey, int round) {
        return editions.governing(files.get(caseKey).dataYear(round));
    }
}
