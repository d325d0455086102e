package org.demonstrationcounty.assessment;

import java.util.Set;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.engine.EntryPoint;
import org.demonstrationcounty.figure.FigureRequest;
import org.demonstrationcounty.figure.FigureRequests;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.round.RoundRow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the line of a case goes on in a round, by what is on record of it, and after one (P8, P10). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RoundEntries {

    /** By the number of the round. */
    private static final String[] ASSESSMENTS = {"first-assessment", "second-assessment", "third-assessment"};

    /** By how many rounds are over. */
    private static final String[] AFTER = {"first-round-opens", "second-round-opens", "third-round-opens", "designation"
    };

    private static final String SUPPLY = EntryPoint.each("supply-figures");
    private static final String REPORT = "submit-annual-report";

    private final AssessedRounds assessed;
    private final Rounds rounds;
    private final FigureRequests requests;
    private final AnnualReportRepository reports;
    private final AwaitedRectifications rectifications;
    private final Decisions decisions;

    RoundEntries(
            AssessedRounds assessed,
            Rounds rounds,
            FigureRequests requests,
            AnnualReportRepository reports,
            AwaitedRectifications rectifications,
            Decisions decisions) {
        this.assessed = assessed;
        this.rounds = rounds;
        this.requests = requests;
        this.reports = reports;
        this.rectifications = rectifications;
        this.decisions = decisions;
    }

    /** @param rounds how many are over, 0 to 3; rounds whose day has passed meanwhile open one after another */
    public static EntryPoint after(int rounds) {
        return EntryPoint.at(AFTER[rounds]);
    }

    /** Asks the departments that have not answered once more, and nobody else. */
    public EntryPoint of(CaseKey caseKey, int number) {
        return EntryPoint.at(ASSESSMENTS[number - 1]).in(elements(caseKey, number));
    }

    /** Those of annual-assessment.bpmn at which it goes on. */
    private Set<String> elements(CaseKey caseKey, int number) {
        AssessedRound round = assessed.held(caseKey, number);
        RoundRow row = rounds.row(round);
        if (row.isConfirmed()) {
            return Set.of(isBeingRectified(round) ? "rectify" : "round-passed");
        }
        boolean reported = reports.findByCaseKeyAndRound(caseKey.text(), number).isPresent() || isRecordedAbsent(round);
        boolean settled = row.settled() != null;
        if (settled && reported) {
            return Set.of(requests.askTheRest(round) ? SUPPLY : EntryPoint.each("score-claims"));
        }
        return Set.of(settled ? "both-done" : figures(round), reported ? "both-done" : REPORT);
    }

    /** What the county has to confirm, or what the departments have yet to supply, be it after a dispute. */
    private String figures(AssessedRound round) {
        if (requests.askTheRest(round)) {
            return SUPPLY;
        }
        return requests.kind(round) == FigureRequest.Kind.FIRST ? "confirm-figures" : "settle-figures";
    }

    /** Whether the bureau recorded that the county submitted no report. */
    private boolean isRecordedAbsent(AssessedRound round) {
        return decisions.of(round.caseKey()).stream()
                .anyMatch(made -> made.step().equals(REPORT) && made.round() == round.round());
    }

    /** Whether the bureau had the round put right, and the county has not reported on it yet. */
    public boolean isBeingRectified(AssessedRound round) {
        boolean ordered = decisions.of(round.caseKey()).stream()
                .filter(made -> made.step().equals("decide-failed-round") && made.round() == round.round())
                .map(Decision::decision)
                .reduce((earlier, later) -> later)
                .filter("rectify"::equals)
                .isPresent();
        return ordered && rectifications.contain(round);
    }
}
