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

/**
 * Decides whether a county may apply again. After a withdrawal it may, while the window is open; after any other end of
 * a case of the same year it may not (R2).
 */
@Component
class FurtherApplications {

    private final CaseFiles files;
    private final ApplicationTerms terms;

    FurtherApplications(CaseFiles files, ApplicationTerms terms) {
        this.files = files;
        this.terms = terms;
    }

    /** Why no county can apply for this year now; empty if counties can. */
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

    /** Why a county with these cases of the year may not open another; empty if it may. */
    Optional<Refusal> against(List<CaseFile> ofTheYear, String countyKey, int year) {
        return againstEnds(ofTheYear, year)
                .or(() -> files.isRunningFor(countyKey)
                        ? Optional.of(Refusal.of("application.case-running"))
                        : Optional.empty());
    }

    /** Whether the county of this case could apply now if it withdrew the case. */
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
