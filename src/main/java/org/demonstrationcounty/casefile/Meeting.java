package org.demonstrationcounty.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.SetTerm;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;

/**
 * A review that can be adjourned (缓议). The task then comes again, and is due on the day to which the meeting
 * adjourned it (P5, P12).
 */
public class Meeting extends Review {

    private static final String UNTIL = "until";

    private final Decisions decisions;
    private final ProgrammeClock clock;

    /** @param sheet gives what the form shows, by the key of the case */
    public Meeting(String key, Decisions decisions, Function<CaseKey, ? extends Record> sheet, ProgrammeClock clock) {
        super(key, decisions, sheet);
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public boolean isForSeveral() {
        return true;
    }

    @Override
    public Decided read(Submission submitted, Refusals refusals) {
        LocalDate until = submitted.date(UNTIL);
        if (until != null && !until.isAfter(clock.today())) {
            refusals.add(UNTIL, "date.not-after-today");
        }
        return Decided.read(submitted, refusals).until(until);
    }

    @Override
    public Optional<SetTerm> setTerm(StepContext at) {
        return decisions.adjournedUntil(at.caseKey(), key()).map(day -> new SetTerm(day, "缓议至 " + day));
    }
}
