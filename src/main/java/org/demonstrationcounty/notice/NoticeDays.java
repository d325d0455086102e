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

/** On which day a notice can be published, and when it ends by the calendar as it stands (P3, P12). */
@Component
class NoticeDays {

    /**
     * A year whose holidays are not known, so that an end in it may move.
     *
     * @param warning in the language of the request
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

    /** Today or later, and not too late. */
    void check(LocalDate publishOn, Refusals refusals) {
        if (publishOn.isBefore(clock.today())) {
            refusals.add("publishOn", "date.in-the-past");
        } else if (publishOn.isAfter(clock.today().plusDays(FARTHEST_AHEAD_IN_DAYS))) {
            refusals.add("publishOn", "date.too-far-ahead");
        }
    }

    /** The last of its working days, publication day being day one. */
    LocalDate lastOf(LocalDate publishOn) {
        return workingDays.lastOf(publishOn, days());
    }

    /** 24:00 of its last day. */
    Instant end(LocalDate publishOn) {
        return lastOf(publishOn).plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    int days() {
        return editions.current().calendar().noticeWorkingDays();
    }

    /** Years in which a notice of this day is counted, though their holidays are not loaded. */
    List<YearNotLoaded> notLoaded(LocalDate publishOn) {
        return missing(publishOn.getYear(), lastOf(publishOn).getYear());
    }

    /** The same of the years in which a notice can be published now. */
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
