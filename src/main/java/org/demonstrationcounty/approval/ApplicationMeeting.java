package org.demonstrationcounty.approval;

import java.util.Optional;
import java.util.function.Function;
import org.demonstrationcounty.application.ReviewRules;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.casefile.Meeting;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;

/** 会议研究: the meeting decides on an application. It is one of the levels of the decision (P2, P13). */
class ApplicationMeeting extends Meeting {

    private final ReviewRules rules;

    ApplicationMeeting(
            Decisions decisions, Function<CaseKey, ? extends Record> sheet, ReviewRules rules, ProgrammeClock clock) {
        super("meeting", decisions, sheet, clock);
        this.rules = rules;
    }

    @Override
    public Optional<String> against(StepContext at, String user) {
        return rules.against(at, user);
    }

    @Override
    public Decided read(Submission submitted, Refusals refusals) {
        return rules.complete(super.read(submitted, refusals), submitted, refusals);
    }
}
