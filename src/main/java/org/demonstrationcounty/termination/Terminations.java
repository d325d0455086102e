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

/** Ends a creation at any of its steps (P10). The county reads the reason in the history of its case. */
@Service
@Transactional
class Terminations implements CaseEvents {

    /** The name of the message for models that catch it, and of the end for models that do not. */
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

    /** @throws org.demonstrationcounty.problems.RefusedException 409 if the case has ended */
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
