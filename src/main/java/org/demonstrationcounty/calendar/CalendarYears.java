package org.demonstrationcounty.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.demonstrationcounty.people.Act;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calendars of all years. The State Council publishes a calendar towards the end of the year before, and
 * administrators then load it.
 */
@Service
@Transactional
class CalendarYears {

    private static final Month PUBLISHED_FROM = Month.NOVEMBER;

    private final CalendarExceptionRepository exceptions;
    private final CalendarChangeRepository changes;
    private final WorkingDays workingDays;
    private final ProgrammeClock clock;
    private final ApplicationEventPublisher events;

    CalendarYears(
            CalendarExceptionRepository exceptions,
            CalendarChangeRepository changes,
            WorkingDays workingDays,
            ProgrammeClock clock,
            ApplicationEventPublisher events) {
        this.exceptions = exceptions;
        this.changes = changes;
        this.workingDays = workingDays;
        this.clock = clock;
        this.events = events;
    }

    List<CalendarDay> daysOf(int year) {
        return exceptions.findByExceptionDateBetweenOrderByExceptionDate(firstOf(year), lastOf(year)).stream()
                .map(CalendarException::day)
                .toList();
    }

    /** Replaces all days of the year with these. */
    void replace(int year, List<CalendarDay> days, String user) {
        List<CalendarDay> before = daysOf(year);
        exceptions.deleteBetween(firstOf(year), lastOf(year));
        exceptions.saveAllAndFlush(days.stream().map(CalendarException::new).toList());
        changes.save(new CalendarChangeRow(year, days, user, clock.instant()));
        events.publishEvent(Act.onAll("change-calendar", "year " + year, user)
                .changing("days", before.isEmpty() ? null : CalendarDay.lines(before), CalendarDay.lines(days)));
        events.publishEvent(new CalendarChanged(year));
    }

    List<Integer> loaded() {
        return exceptions.years();
    }

    /** Years whose holidays nobody has loaded, and that are needed now or were counted in already. */
    SortedSet<Integer> missing() {
        SortedSet<Integer> needed = new TreeSet<>(workingDays.missing());
        LocalDate today = clock.today();
        needed.add(today.getYear());
        if (today.getMonth().compareTo(PUBLISHED_FROM) >= 0) {
            needed.add(today.getYear() + 1);
        }
        needed.removeAll(loaded());
        return needed;
    }

    /** The latest changes, newest first. */
    List<CalendarChange> changes() {
        return changes.findTop100ByOrderByIdDesc().stream()
                .map(CalendarChangeRow::change)
                .toList();
    }

    private static LocalDate firstOf(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static LocalDate lastOf(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
