package org.demonstrationcounty.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.calendar.WorkingDays;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.engine.CaseFlow;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.step.StepContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Public notices and the objections to them (P3). */
@Service("notices")
@Transactional
public class Notices {

    private final NoticeRepository notices;
    private final ObjectionRepository objections;
    private final ObjectionRulingRepository rulings;
    private final CaseFiles files;
    private final WorkingDays workingDays;
    private final Editions editions;
    private final CaseFlow flow;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    Notices(
            NoticeRepository notices,
            ObjectionRepository objections,
            ObjectionRulingRepository rulings,
            CaseFiles files,
            WorkingDays workingDays,
            Editions editions,
            CaseFlow flow,
            ProgrammeClock clock,
            ApplicationEventPublisher events) {
        this.notices = notices;
        this.objections = objections;
        this.rulings = rulings;
        this.files = files;
        this.workingDays = workingDays;
        this.editions = editions;
        this.flow = flow;
        this.clock = clock;
        this.events = events;
    }

    void publish(LocalDate publishOn, StepContext at, String user) {
        notices.save(new NoticeRow(at, publishOn, expiry(publishOn), user, clock.instant()));
    }

    /** When the notice of this instance comes to its end. */
    public Date expiry(DelegateExecution execution) {
        return Date.from(of(execution).expiresAt());
    }

    /** The end, 24:00 of the last of its working days, publication day being day one. */
    private Instant expiry(LocalDate publishOn) {
        int days = editions.current().calendar().noticeWorkingDays();
        return workingDays
                .lastOf(publishOn, days)
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant();
    }

    /**
     * Registers an objection while the case's notice stands; someone of the bureau then rules on it.
     *
     * @return its number
     * @throws RefusedException 409 where no notice stands
     */
    public long register(CaseKey caseKey, Objection objection, String user) {
        files.holdRunning(caseKey);
        NoticeRow notice = notices.findFirstLockedByCaseKeyOrderByIdDesc(caseKey.text())
                .filter(this::isStanding)
                .orElseThrow(() -> RefusedException.conflict("objection.no-notice"));
        ObjectionRow row = objections.saveAndFlush(new ObjectionRow(notice.id(), objection, user, clock.instant()));
        events.publishEvent(Act.onCase(caseKey.text(), "register-objection", user)
                .to("objection " + row.id())
                .namingPeople()
                .changing("name", null, objection.name())
                .changing("organisation", null, objection.organisation())
                .changing("contact", null, objection.contact())
                .changing("content", null, objection.content()));
        flow.tell("objection", notice.processInstanceId(), "objection", row.id());
        return row.id();
    }

    /** Whether a notice of the case stands now. */
    boolean isStanding(CaseKey caseKey) {
        return notices.findFirstByCaseKeyOrderByIdDesc(caseKey.text())
                .filter(this::isStanding)
                .isPresent();
    }

    private boolean isStanding(NoticeRow latest) {
        return latest.standsAt(clock.instant(), clock.getZone()) && flow.isRunning(latest.processInstanceId());
    }

    ObjectionRow objection(long id) {
        return objections.findById(id).orElseThrow(() -> RefusedException.notFound("objection.unknown"));
    }

    /** Rules on an objection, one ruling of a notice after the other: of two at a time neither would see that it is the last. */
    void rule(Decided ruling, StepContext at, String user) {
        files.hold(at.caseKey());
        if (notices.findLockedByProcessInstanceId(at.processInstanceId()).isEmpty()) {
            throw RefusedException.notFound("objection.unknown");
        }
        long objection = at.number("objection");
        rulings.save(new ObjectionRulingRow(objection, ruling, user, clock.instant()));
    }

    /** Whether the notice of this instance goes back to the meeting: every objection is ruled on, and one at least upheld. */
    public boolean goesBack(DelegateExecution execution) {
        NoticeRow notice = of(execution);
        return rulings.existsUpheldOn(notice.id()) && !objections.existsOpenOn(notice.id());
    }

    private NoticeRow of(DelegateExecution execution) {
        return notices.findByProcessInstanceId(execution.getProcessInstanceId()).orElseThrow();
    }
}
