package org.demonstrationcounty.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.demonstrationcounty.calendar.CalendarChanged;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.casefile.UnsettledResults;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.engine.CaseFlow;
import org.demonstrationcounty.engine.CaseTimers;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.step.CaseInstance;
import org.demonstrationcounty.step.StepContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Public notices and the objections to them (P3). */
@Service("notices")
@Transactional
public class Notices {

    private static final String NOTICE_EXPIRES = "notice-expires";
    private static final Set<String> MEETINGS = Set.of("meeting", "final-meeting");

    private final NoticeRepository notices;
    private final ObjectionRepository objections;
    private final ObjectionRulingRepository rulings;
    private final CaseFiles files;
    private final Decisions decisions;
    private final NoticeDays days;
    private final CaseFlow flow;
    private final CaseTimers timers;
    private final UnsettledResults unsettled;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    Notices(
            NoticeRepository notices,
            ObjectionRepository objections,
            ObjectionRulingRepository rulings,
            CaseFiles files,
            Decisions decisions,
            NoticeDays days,
            CaseFlow flow,
            CaseTimers timers,
            UnsettledResults unsettled,
            ProgrammeClock clock,
            ApplicationEventPublisher events) {
        this.notices = notices;
        this.objections = objections;
        this.rulings = rulings;
        this.files = files;
        this.decisions = decisions;
        this.days = days;
        this.flow = flow;
        this.timers = timers;
        this.unsettled = unsettled;
        this.clock = clock;
        this.events = events;
    }

    void publish(LocalDate publishOn, StepContext at, String user) {
        notices.save(new NoticeRow(at, publishOn, days.end(publishOn), user, clock.instant()));
    }

    /** The end of this instance's notice. It waits while results of the case are not settled (P8). */
    public Date expiry(DelegateExecution execution) {
        return unsettled.holdUp(CaseInstance.caseKey(execution))
                ? CaseTimers.NOT_YET
                : Date.from(of(execution).expiresAt());
    }

    /**
     * Computes the ends of the standing notices again. No end moves to before now; the engine ends a notice at once
     * if its last day is over.
     */
    @EventListener
    void on(CalendarChanged changed) {
        Instant now = clock.instant();
        for (NoticeRow notice : notices.findByExpiresAtAfterOrderByCaseKey(now)) {
            Instant before = notice.expiresAt();
            Instant counted = days.end(notice.publishOn());
            Instant end = counted.isBefore(now) ? now : counted;
            if (!end.equals(before) && flow.isRunning(notice.processInstanceId())) {
                notice.expireAt(end);
                if (!unsettled.holdUp(notice.caseKey())) {
                    timers.moveTimer(notice.processInstanceId(), NOTICE_EXPIRES, end);
                }
                events.publishEvent(Act.onCase(notice.caseKey().text(), "move-notice-end", Act.SYSTEM)
                        .changing("noticeEnd", dayBefore(before), dayBefore(end)));
            }
        }
    }

    /** The last day of a notice that ends at 24:00. */
    private LocalDate dayBefore(Instant end) {
        return end.minusMillis(1).atZone(clock.getZone()).toLocalDate();
    }

    /**
     * Registers an objection while the case's notice is open. The bureau then rules on it.
     *
     * @return its number
     * @throws RefusedException 409 if no notice is open
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

    /** Whether a notice of the case is open now. */
    boolean isStanding(CaseKey caseKey) {
        return latest(caseKey).filter(this::isStanding).isPresent();
    }

    private boolean isStanding(NoticeRow latest) {
        return latest.standsAt(clock.instant(), clock.getZone()) && flow.isRunning(latest.processInstanceId());
    }

    ObjectionRow objection(long id) {
        return objections.findById(id).orElseThrow(() -> RefusedException.notFound("objection.unknown"));
    }

    /**
     * Rules on an objection. Rulings on one notice wait for one another. Of two at once, neither would see that it is
     * the last.
     */
    void rule(Decided ruling, StepContext at, String user) {
        files.hold(at.caseKey());
        if (notices.findLockedByProcessInstanceId(at.processInstanceId()).isEmpty()) {
            throw RefusedException.notFound("objection.unknown");
        }
        long objection = at.number("objection");
        rulings.save(new ObjectionRulingRow(objection, ruling, user, clock.instant()));
    }

    /**
     * Whether the case goes back to the meeting after this notice: every objection has its ruling, and at least one
     * was upheld.
     */
    public boolean goesBack(DelegateExecution execution) {
        NoticeRow notice = of(execution);
        return rulings.existsUpheldOn(notice.id()) && !objections.existsOpenOn(notice.id());
    }

    private NoticeRow of(DelegateExecution execution) {
        return latest(CaseInstance.caseKey(execution)).orElseThrow();
    }

    /** The latest notice of a case, which has one at a time. */
    private Optional<NoticeRow> latest(CaseKey caseKey) {
        return notices.findFirstByCaseKeyOrderByIdDesc(caseKey.text());
    }

    /**
     * Whether the notice after the last approval of the meeting is published. Each approval has a notice of its own.
     */
    public boolean isPublished(CaseKey caseKey) {
        return notices.countByCaseKey(caseKey.text()) == approvals(caseKey).size();
    }

    /** The steps of the meetings that approved, the first approval first. */
    List<String> approvals(CaseKey caseKey) {
        return decisions.of(caseKey).stream()
                .filter(made ->
                        MEETINGS.contains(made.step()) && made.decision().equals("approve"))
                .map(Decision::step)
                .toList();
    }

    /** Stores notices that were published before their case was recorded here. */
    public void keep(CaseKey caseKey, List<PublishedNotices.PublishedNotice> published, String user) {
        published.forEach(each -> {
            String instance = "imported-%s-%d".formatted(caseKey, each.number());
            StepContext at = new StepContext("publish-notice", caseKey, null, instance, Map.of());
            notices.save(new NoticeRow(
                    at,
                    each.publishOn(),
                    each.lastDay().plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                    user,
                    each.publishOn().atStartOfDay(clock.getZone()).toInstant()));
        });
    }

    /** Moves the published notice of a case, with its open objections, to another instance (P10). */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeUp(CaseKey caseKey, String processInstanceId) {
        if (isPublished(caseKey)) {
            NoticeRow notice = latest(caseKey).orElseThrow();
            notice.goOnIn(processInstanceId);
            objections
                    .findOpenOn(notice.id())
                    .forEach(open -> flow.tell("objection", processInstanceId, "objection", open.id()));
        }
    }
}
