package org.demonstrationcounty.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.engine.CaseFlow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the notices that stand now, with what everybody may know of them (P3): nothing about objections. */
@Service
@Transactional(readOnly = true)
public class StandingNotices {

    /**
     * @param ofHonour whether a designation is announced, and not the beginning of a creation
     * @param lastDay objections are taken until 24:00 of this day
     * @param daysLeft days after today until the last one; 0 on the last day
     */
    public record StandingNotice(
            String countyKey, boolean ofHonour, LocalDate publishOn, LocalDate lastDay, int daysLeft) {}

    private final NoticeRepository notices;
    private final CaseFlow flow;
    private final ProgrammeClock clock;

    StandingNotices(NoticeRepository notices, CaseFlow flow, ProgrammeClock clock) {
        this.notices = notices;
        this.flow = flow;
        this.clock = clock;
    }

    /** All of them, in the order of their ends. A notice that an upheld objection has ended is not among them. */
    public List<StandingNotice> all() {
        Instant now = clock.instant();
        LocalDate today = clock.today();
        List<NoticeOfCase> begun = notices.findBegun(now, today);
        Set<String> running = flow.running(
                begun.stream().map(each -> each.notice().processInstanceId()).collect(Collectors.toSet()));
        return begun.stream()
                .filter(each -> running.contains(each.notice().processInstanceId()))
                .map(each -> standing(each.notice(), each.stage(), today))
                .toList();
    }

    private StandingNotice standing(NoticeRow notice, Stage stage, LocalDate today) {
        LocalDate lastDay = LocalDate.ofInstant(notice.expiresAt().minusMillis(1), clock.getZone());
        return new StandingNotice(notice.caseKey().countyKey(), stage.isOfHonour(), notice.publishOn(), lastDay, (int)
                ChronoUnit.DAYS.between(today, lastDay));
    }
}
