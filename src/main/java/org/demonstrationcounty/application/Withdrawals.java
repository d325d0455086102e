package org.demonstrationcounty.application;

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

/** Lets a county withdraw its case at any step (R1). */
@Service
@Transactional
class Withdrawals implements CaseEvents {

    private final WithdrawalRepository withdrawals;
    private final CaseFlow flow;
    private final CaseFiles files;
    private final CountyNameThen countyName;
    private final ApplicationEventPublisher events;

    Withdrawals(
            WithdrawalRepository withdrawals,
            CaseFlow flow,
            CaseFiles files,
            CountyNameThen countyName,
            ApplicationEventPublisher events) {
        this.withdrawals = withdrawals;
        this.flow = flow;
        this.files = files;
        this.countyName = countyName;
        this.events = events;
    }

    /** @throws org.demonstrationcounty.problems.RefusedException 409 if the case has ended */
    void withdraw(CaseKey caseKey, String reason, String user) {
        CaseFile file = files.holdRunning(caseKey);
        flow.requireRunning(file.processInstanceId());
        withdrawals.save(new WithdrawalRow(caseKey, reason, user, files.moment(caseKey)));
        events.publishEvent(
                Act.onCase(caseKey.text(), "withdraw", user).because(reason).changing("withdrawn", null, true));
        flow.tell("withdrawal", file.processInstanceId());
    }

    @Override
    public Stream<Decision> of(CaseFile file) {
        return withdrawals.findById(file.caseKey().text()).stream()
                .map(row -> row.decision(file.round()))
                .map(made -> countyName.putOn(file, made));
    }
}
