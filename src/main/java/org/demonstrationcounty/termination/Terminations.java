package org.demonstrationcounty.termination;

import java.util.stream.Stream;
import org.demonstrationcounty.casefile.CaseEvents;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.engine.CaseFlow;
import org.demonstrationcounty.people.Act;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bureau ends a creation, whatever step it has come to (P10). The county reads the reason in its case's history. */
@Service
@Transactional
class Terminations implements CaseEvents {

    /** The message to models that know it, and the end of those that do not. */
    private static final String MESSAGE = "termination";

    private static final String END = "ended";

    private final TerminationRepository terminations;
    private final CaseFlow flow;
    private final CaseFiles files;
    private final ApplicationEventPublisher events;

    Terminations(TerminationRepository terminations, CaseFlow flow, CaseFiles files, ApplicationEventPublisher events) {
        this.terminations = terminations;
        this.flow = flow;
        this.files = files;
        this.events = events;
    }

    /** @throws org.demonstrationcounty.problems.RefusedException 409 where the case has come to its end */
    void terminate(CaseKey caseKey, String reason, String user) {
        CaseFile file = files.holdRunning(caseKey);
        flow.requireRunning(file.processInstanceId());
        terminations.save(new TerminationRow(caseKey, reason, user, files.moment(caseKey)));
        events.publishEvent(
                Act.onCase(caseKey.text(), "terminate", user).because(reason).changing("terminated", null, true));
        if (flow.expects(MESSAGE, file.processInstanceId())) {
            flow.tell(MESSAGE, file.processInstanceId());
        } else {
            flow.endAt(END, file.processInstanceId());
        }
    }

    @Override
    public Stream<Decision> of(CaseFile file) {
        return terminations.findById(file.caseKey().text()).stream().map(row -> row.decision(file.round()));
    }
}
