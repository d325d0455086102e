package org.demonstrationcounty.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The published notices of a case. */
@Component
@Transactional(readOnly = true)
public class PublishedNotices {

    /**
     * A notice that the bureau has published.
     *
     * @param number of the notice among those of the case, from 1
     * @param lastDay it stands until the end of this day
     */
    public record PublishedNotice(int number, LocalDate publishOn, LocalDate lastDay) {}

    private final NoticeRepository notices;
    private final Notices all;

    PublishedNotices(NoticeRepository notices, Notices all) {
        this.notices = notices;
        this.all = all;
    }

    /** Whether the notice after the last approval of the meeting is published. */
    public boolean isPublished(CaseKey caseKey) {
        return all.isPublished(caseKey);
    }

    /**
     * The steps of the meetings after which there is a notice, the oldest first. The last one's notice may not be
     * published yet.
     */
    public List<String> meetings(CaseKey caseKey) {
        return all.approvals(caseKey);
    }

    /** All notices of a case, the oldest first. */
    public List<PublishedNotice> of(CaseKey caseKey) {
        List<NoticeRow> rows = notices.findByCaseKeyOrderById(caseKey.text());
        return IntStream.range(0, rows.size())
                .mapToObj(index -> published(index + 1, rows.get(index)))
                .toList();
    }

    private static PublishedNotice published(int number, NoticeRow row) {
        LocalDate lastDay = LocalDate.ofInstant(row.expiresAt().minusMillis(1), ProgrammeClock.ZONE);
        return new PublishedNotice(number, row.publishOn(), lastDay);
    }
}
