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

/**
 * Finds the elements of the models at which the line of a case goes on (P8, P10): within a round, by what is recorded
 * of it, or after a round.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RoundEntries {

    /** The call of each round. */
    private static final String[] ASSESSMENTS = {"first-assessment", "second-assessment", "third-assessment"};

    /** Where a case goes on after 0, 1, 2 and 3 rounds. */
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

    /**
     * Where a case goes on after its last round. Rounds whose opening day has passed meanwhile open one after another.
     *
     * @param rounds number of rounds that are over, 0 to 3
     */
    public static EntryPoint after(int rounds) {
        return EntryPoint.at(AFTER[rounds]);
    }

    /** Where a case goes on in a round. Departments that have not answered are asked once more, and only those. */
    public EntryPoint of(CaseKey caseKey, int number) {
        return EntryPoint.at(ASSESSMENTS[number - 1]).in(elements(caseKey, number));
    }

    /** The elements of annual-assessment.bpmn at which the round goes on. */
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

    /**
     * Where the figures stand: departments still have to supply some, or the county has to confirm them, or they are
     * settled.
     */
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

    /** Whether the bureau ordered the round to be rectified and the county has not reported on it yet. */
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
