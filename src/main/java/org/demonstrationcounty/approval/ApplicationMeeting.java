package org.demonstrationcounty.approval;

import java.util.Optional;
import java.util.function.Function;
import org.demonstrationcounty.application.OnePersonOneLevel;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.casefile.Meeting;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.step.StepContext;

/** 会议研究: the meeting decides on an application. It is one of the levels of the decision (P2, P13). */
class ApplicationMeeting extends Meeting {

    private final OnePersonOneLevel people;

    ApplicationMeeting(
            Decisions decisions,
            Function<CaseKey, ? extends Record> sheet,
            OnePersonOneLevel people,
            ProgrammeClock clock) {
        super("meeting", decisions, sheet, clock);
        this.people = people;
    }

    @Override
    public Optional<String> against(StepContext at, String user) {
        return people.against(at.caseKey(), at.step(), user);
    }
}
