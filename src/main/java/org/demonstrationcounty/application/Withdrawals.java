package org.demonstrationcounty.application;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseEvents;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.engine.CaseFlow;
import org.demonstrationcounty.people.Act;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A county takes its case back, whatever step it has come to (R1). */
@Service
@Transactional
class Withdrawals implements CaseEvents {

    private final WithdrawalRepository withdrawals;
    private final CaseFlow flow;
    private final CaseFiles files;
    private final Counties counties;
    private final ApplicationEventPublisher events;

    Withdrawals(
            WithdrawalRepository withdrawals,
            CaseFlow flow,
            CaseFiles files,
            Counties counties,
            ApplicationEventPublisher events) {
        this.withdrawals = withdrawals;
        this.flow = flow;
        this.files = files;
        this.counties = counties;
        this.events = events;
    }

    /** @throws org.demonstrationcounty.problems.RefusedException 409 where the case has come to its end */
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
                .map(made -> made.as(county(file, made)));
    }

    /** What the county was called when it withdrew. */
    private String county(CaseFile file, Decision made) {
        LocalDate then = LocalDate.ofInstant(made.decidedAt(), ProgrammeClock.ZONE);
        return counties.find(file.countyKey(), then).orElseThrow().name();
    }
}
