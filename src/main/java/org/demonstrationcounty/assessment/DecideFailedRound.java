package org.demonstrationcounty.assessment;

import java.time.LocalDate;
import java.util.Map;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 未通过处理决定: rectify once a round until a date, go on with a warning, or end the creation (P6). */
@Component
class DecideFailedRound implements Step<DecideFailedRound.Decision> {

    /** @param until when the county must have put it right; null where it need not */
    record Decision(Decided decided, LocalDate until) {}

    private final CaseFiles files;
    private final Decisions decisions;
    private final Rectifications rectifications;
    private final AssessmentSheets sheets;
    private final ProgrammeClock clock;

    DecideFailedRound(
            CaseFiles files,
            Decisions decisions,
            Rectifications rectifications,
            AssessmentSheets sheets,
            ProgrammeClock clock) {
        this.files = files;
        this.decisions = decisions;
        this.rectifications = rectifications;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "decide-failed-round";
    }

    @Override
    public Decision read(Submission submitted, Refusals refusals) {
        files.hold(submitted.caseKey());
        Decided decided = Decided.read(submitted);
        LocalDate until = submitted.date("until");
        if (until != null && until.isBefore(clock.today())) {
            refusals.add("until", "date.in-the-past");
        }
        if (decided.is("rectify") && rectifications.exists(submitted.caseKey(), submitted.round())) {
            refusals.add("decision", "round.already-rectified");
        }
        return new Decision(decided, until);
    }

    @Override
    public void perform(Decision decision, StepContext at, String user) {
        decisions.record(decision.decided(), at, user);
        if (decision.decided().is("rectify")) {
            rectifications.order(at.caseKey(), at.round(), decision.until());
        }
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return sheets.toReview(context.caseKey(), context.round());
    }
}
