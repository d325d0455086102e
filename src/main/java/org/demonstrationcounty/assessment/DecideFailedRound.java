package org.demonstrationcounty.assessment;

import java.time.LocalDate;
import java.util.Map;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 未通过处理决定: rectify once a round until a date, go on with a warning, or end the creation (P6). */
@Component
class DecideFailedRound implements Step {

    private final Decisions decisions;
    private final Rectifications rectifications;
    private final AssessmentSheets sheets;
    private final ProgrammeClock clock;

    DecideFailedRound(
            Decisions decisions, Rectifications rectifications, AssessmentSheets sheets, ProgrammeClock clock) {
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
    public void check(Submission submitted, Refusals refusals) {
        LocalDate until = submitted.date("until");
        if (until != null && until.isBefore(clock.today())) {
            refusals.add("until", "date.in-the-past");
        }
        if ("rectify".equals(submitted.text("decision"))
                && rectifications.exists(submitted.caseKey(), submitted.round())) {
            refusals.add("decision", "round.already-rectified");
        }
    }

    @Override
    public void perform(Submission submitted) {
        decisions.record(submitted);
        if ("rectify".equals(submitted.text("decision"))) {
            rectifications.order(submitted);
        }
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return sheets.toReview(context.caseKey(), context.round());
    }
}
