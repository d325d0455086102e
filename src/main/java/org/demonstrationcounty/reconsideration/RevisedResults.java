package org.demonstrationcounty.reconsideration;

import org.demonstrationcounty.assessment.Rounds;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.engine.CaseFlow;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.reconsideration.ReconsiderationRow.Origin;
import org.demonstrationcounty.reconsideration.ReconsiderationRow.Outcome;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.ResultInForce;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows when the bureau revises a result (P8). */
@Component
class RevisedResults {

    private static final String LINE = "demonstration-county";

    /** Where the line of a case goes on after a round that was passed, by the number of the round. */
    private static final String[] AFTER = {"first-round-opens", "second-round-opens", "third-round-opens", "designation"
    };

    private final Standing standing;
    private final Reconsiderations reconsiderations;
    private final Rounds rounds;
    private final CaseFiles files;
    private final Decisions decisions;
    private final CaseFlow flow;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    RevisedResults(
            Standing standing,
            Reconsiderations reconsiderations,
            Rounds rounds,
            CaseFiles files,
            Decisions decisions,
            CaseFlow flow,
            ProgrammeClock clock,
            ApplicationEventPublisher events) {
        this.standing = standing;
        this.reconsiderations = reconsiderations;
        this.rounds = rounds;
        this.files = files;
        this.decisions = decisions;
        this.flow = flow;
        this.clock = clock;
        this.events = events;
    }

    /** The latest evaluation is the result from now on. */
    void revise(ReconsiderationRow row, AssessedRound round, String grade, String reason, String user) {
        boolean passedBefore = standing.evaluation(round, row.formerAttempt()).passed();
        ResultInForce result = standing.byLatest(round, grade);
        boolean passedNow = standing.evaluation(round, result.attempt()).passed();
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
                reconsiderations.openDesignation(file.caseKey(), new Asked(Origin.ROUND, reason, user));
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
        } else if (hasEndedFor(round, file)) {
            resume(round, file);
        }
    }

    /** Whether the creation was ended because the round had failed. */
    boolean hasEndedFor(AssessedRound round, CaseFile file) {
        return file.stage() == Stage.ENDED
                && decisions.of(file.caseKey()).stream()
                        .filter(made -> made.step().equals("decide-failed-round"))
                        .reduce((earlier, later) -> later)
                        .filter(last -> last.round() == round.round())
                        .map(Decision::decision)
                        .filter("end"::equals)
                        .isPresent();
    }

    /** A later round that was ended in its midst cannot be taken up there. */
    private boolean isConfirmed(CaseFile file) {
        return standing.isConfirmed(file.caseKey(), file.round());
    }

    /** Rounds whose day has passed meanwhile open one after another. A county has one case that runs. */
    private void resume(AssessedRound round, CaseFile file) {
        boolean resumes = !files.isRunningFor(file.countyKey()) && isConfirmed(file);
        events.publishEvent(Act.onCase(file.caseKey().text(), "resume-case", Act.SYSTEM)
                .inRound(round.round())
                .changing("resumed", null, resumes));
        if (resumes) {
            int last = Math.min(file.round(), Standard.ROUNDS);
            files.resume(file.caseKey(), flow.resume(LINE, file.caseKey(), AFTER[last]));
        }
    }
}
