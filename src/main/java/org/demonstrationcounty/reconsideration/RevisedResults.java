package org.demonstrationcounty.reconsideration;

import org.demonstrationcounty.assessment.Rounds;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.engine.CaseFlow;
import org.demonstrationcounty.reconsideration.ReconsiderationRow.Origin;
import org.demonstrationcounty.reconsideration.ReconsiderationRow.Outcome;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.ResultInForce;
import org.springframework.stereotype.Component;

/** Revises a result and carries out what follows from that (P8). */
@Component
class RevisedResults {

    private final ResultComparison comparison;
    private final Reconsiderations reconsiderations;
    private final Rounds rounds;
    private final CaseFiles files;
    private final EndedCases ended;
    private final CaseFlow flow;
    private final ProgrammeClock clock;

    RevisedResults(
            ResultComparison comparison,
            Reconsiderations reconsiderations,
            Rounds rounds,
            CaseFiles files,
            EndedCases ended,
            CaseFlow flow,
            ProgrammeClock clock) {
        this.comparison = comparison;
        this.reconsiderations = reconsiderations;
        this.rounds = rounds;
        this.files = files;
        this.ended = ended;
        this.flow = flow;
        this.clock = clock;
    }

    /** Makes the latest evaluation the result. */
    void revise(ReconsiderationRow row, AssessedRound round, String grade, String reason, String user) {
        boolean passedBefore = comparison.evaluation(round, row.formerAttempt()).passed();
        ResultInForce result = comparison.byLatest(round, grade);
        boolean passedNow = comparison.evaluation(round, result.attempt()).passed();
        rounds.revise(round, result, user);
        row.close(Outcome.REVISED, result.attempt(), reason, user, clock.instant());
        CaseFile file = files.get(round.caseKey());
        if (passedBefore && !passedNow) {
            failed(row, file, reason, user);
        } else if (!passedBefore && passedNow) {
            passed(round, file);
        }
    }

    private void failed(ReconsiderationRow row, CaseFile file, String reason, String user) {
        if (file.stage() == Stage.DESIGNATED) {
            if (reconsiderations
                    .open(file.caseKey(), ReconsiderationRow.DESIGNATION)
                    .isEmpty()) {
                reconsiderations.openDesignation(file.caseKey(), new Cause(Origin.ROUND, reason, user));
            }
        } else if (!file.stage().isEnd()) {
            row.decideWhatFollows(row.attempt(), reason, user, clock.instant());
            reconsiderations.letTimersGo(file.caseKey());
        }
    }

    private void passed(AssessedRound round, CaseFile file) {
        reconsiderations.cancelWhatFollows(round.caseKey(), round.round());
        if (file.stage() == Stage.ofRound(round.round())) {
            flow.leaveFor("annual-assessment", file.caseKey(), "round-closed");
        } else if (ended.hasEndedFor(round, file)) {
            ended.resume(round, file);
        }
    }
}
