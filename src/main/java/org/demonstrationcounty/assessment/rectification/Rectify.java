package org.demonstrationcounty.assessment.rectification;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Optional;
import org.demonstrationcounty.assessment.AssessmentSheets;
import org.demonstrationcounty.assessment.JudgedView;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.step.AwaitedStep;
import org.demonstrationcounty.step.SetTerm;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 县级整改: the county reports what it has done about a failed round (P6). */
@Component
class Rectify implements AwaitedStep<Rectify.Rectified> {

    /** @param summary what the county has done, in its own words */
    record Rectified(String summary) {}

    /** @param until last day of the rectification */
    record RectifyView(@JsonUnwrapped JudgedView judged, LocalDate until) {}

    private final Rectifications rectifications;
    private final AssessedRounds rounds;
    private final AssessmentSheets sheets;
    private final Decisions decisions;

    Rectify(Rectifications rectifications, AssessedRounds rounds, AssessmentSheets sheets, Decisions decisions) {
        this.rectifications = rectifications;
        this.rounds = rounds;
        this.sheets = sheets;
        this.decisions = decisions;
    }

    @Override
    public String key() {
        return "rectify";
    }

    /** The day that the bureau set. */
    @Override
    public Optional<SetTerm> setTerm(StepContext at) {
        return Optional.of(SetTerm.of(rectifications.until(at)));
    }

    @Override
    public Rectified read(Submission submitted, Refusals refusals) {
        return new Rectified(submitted.demanded("summary", Submission::text, refusals));
    }

    @Override
    public void perform(Rectified rectified, StepContext at, String user) {
        rectifications.report(rectified.summary(), at, user);
    }

    /** Goes on without a report. No department is asked again; the round is evaluated with the figures that it has. */
    @Override
    public void goOnWithout(String reason, StepContext at, String user) {
        rectifications.closeUnreported(reason, at, user);
        decisions.record(Decided.absent(reason), at, user);
    }

    @Override
    public RectifyView view(StepContext at) {
        return new RectifyView(sheets.judged(rounds.of(at)), rectifications.until(at));
    }
}
