package org.demonstrationcounty.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.problems.Refusal;
import org.springframework.stereotype.Component;

/** After a withdrawal a county may apply anew while the window is open, after any other end of a case of the year it may not (R2). */
@Component
class FurtherApplications {

    private final CaseFiles files;
    private final ApplicationTerms terms;

    FurtherApplications(CaseFiles files, ApplicationTerms terms) {
        this.files = files;
        this.terms = terms;
    }

    /** Why no application of the year is taken now; empty where one is. */
    Optional<Refusal> againstTime(int year) {
        if (year != terms.thisYear()) {
            return Optional.of(Refusal.of("application.other-year", String.valueOf(terms.thisYear())));
        }
        if (!terms.hasWindow(year)) {
            return Optional.of(Refusal.of("application.no-window", String.valueOf(year)));
        }
        return terms.isStillOpen(year)
                ? Optional.empty()
                : Optional.of(Refusal.of("application.late", terms.lastDay(year)));
    }

    /** Why a county with these cases of the year opens no other; empty where it may. */
    Optional<Refusal> against(List<CaseFile> ofTheYear, String countyKey, int year) {
        return againstEnds(ofTheYear, year)
                .or(() -> files.isRunningFor(countyKey)
                        ? Optional.of(Refusal.of("application.case-running"))
                        : Optional.empty());
    }

    /** Whether the county of this case could apply now, had it withdrawn it. */
    boolean arePossibleAfter(CaseFile withdrawn) {
        int year = terms.thisYear();
        List<CaseFile> others = files.of(withdrawn.countyKey(), year).stream()
                .filter(file -> !file.caseKey().equals(withdrawn.caseKey()))
                .toList();
        return againstTime(year).isEmpty() && againstEnds(others, year).isEmpty();
    }

    private static Optional<Refusal> againstEnds(List<CaseFile> ofTheYear, int year) {
        Set<Stage> stages = ofTheYear.stream().map(CaseFile::stage).collect(Collectors.toSet());
        if (stages.contains(Stage.REJECTED)) {
            return Optional.of(Refusal.of("application.rejected", String.valueOf(year)));
        }
        return Set.of(Stage.WITHDRAWN).containsAll(stages)
                ? Optional.empty()
                : Optional.of(Refusal.of("application.exists", String.valueOf(year)));
    }
}
