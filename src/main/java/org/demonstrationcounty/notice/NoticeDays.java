package org.demonstrationcounty.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.calendar.WorkingDays;
import org.demonstrationcounty.policy.Editions;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.Refusals;
import org.springframework.stereotype.Component;

/** The days on which a notice can be published, and its end by the current calendar (P3, P12). */
@Component
class NoticeDays {

    /**
     * A year whose holidays are not loaded. An end in it may change.
     *
     * @param warning in the reader's language
     */
    record YearNotLoaded(int year, String warning) {}

    private static final int FARTHEST_AHEAD_IN_DAYS = 366;

    private final WorkingDays workingDays;
    private final Editions editions;
    private final ProgrammeClock clock;
    private final RefusalMessages words;

    NoticeDays(WorkingDays workingDays, Editions editions, ProgrammeClock clock, RefusalMessages words) {
        this.workingDays = workingDays;
        this.editions = editions;
        this.clock = clock;
        this.words = words;
    }

    /** Refuses a day before today, and one that is too far away. */
    void check(LocalDate publishOn, Refusals refusals) {
        if (publishOn.isBefore(clock.today())) {
            refusals.add("publishOn", "date.in-the-past");
        } else if (publishOn.isAfter(clock.today().plusDays(FARTHEST_AHEAD_IN_DAYS))) {
            refusals.add("publishOn", "date.too-far-ahead");
        }
    }

    /** The last day of a notice. The day of publication is its first working day. */
    LocalDate lastOf(LocalDate publishOn) {
        return workingDays.lastOf(publishOn, days());
    }

    /** The end of a notice: 24:00 of its last day. */
    Instant end(LocalDate publishOn) {
        return lastOf(publishOn).plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    int days() {
        return editions.current().calendar().noticeWorkingDays();
    }

    /** Years that a notice of this day touches and whose holidays are not loaded. */
    List<YearNotLoaded> notLoaded(LocalDate publishOn) {
        return missing(publishOn.getYear(), lastOf(publishOn).getYear());
    }

    /** Years in which a notice could be published now and whose holidays are not loaded. */
    List<YearNotLoaded> notLoadedAhead() {
        int year = clock.today().getYear();
        return missing(year, year + 2);
    }

    private List<YearNotLoaded> missing(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(year -> !workingDays.isLoaded(year))
                .mapToObj(year -> new YearNotLoaded(
                        year,
                        words.of(new Refusal("publishOn", "notice.year-not-loaded", List.of(String.valueOf(year))))))
                .toList();
    }
}
