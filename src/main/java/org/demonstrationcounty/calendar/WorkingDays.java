package org.demonstrationcounty.calendar;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Working days by the State Council's calendar, with its holidays and make-up days. A year whose calendar is not loaded yet is
 * counted by weekends alone, with a warning; its days are taken up, on every node, as soon as they stand in the table.
 */
@Service
public class WorkingDays {

    private static final Logger LOG = LoggerFactory.getLogger(WorkingDays.class);

    private final CalendarExceptionRepository exceptions;
    private final Set<Integer> missed = ConcurrentHashMap.newKeySet();

    WorkingDays(CalendarExceptionRepository exceptions) {
        this.exceptions = exceptions;
    }

    public boolean isWorkingDay(LocalDate day) {
        return calendar().isWorkingDay(day);
    }

    /**
     * The last of so many working days, of which the first is {@code first}, or the next working day where that is none: five from
     * 2021-07-07 end on 2021-07-13.
     */
    public LocalDate lastOf(LocalDate first, int workingDays) {
        return plusWorkingDays(first.minusDays(1), requirePositive(workingDays));
    }

    /** So many working days after a day, which itself does not count. */
    public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        return count(day, requirePositive(workingDays), reached -> reached.plusDays(1));
    }

    /** So many working days before a day, which itself does not count. */
    public LocalDate minusWorkingDays(LocalDate day, int workingDays) {
        return count(day, requirePositive(workingDays), reached -> reached.minusDays(1));
    }

    /** Whether the calendar of this year is loaded; if not, its holidays are unknown here. */
    public boolean isLoaded(int year) {
        return exceptions.existsByExceptionDateBetween(firstOf(year), lastOf(year));
    }

    /** The years that were counted in while their calendar was not loaded, and for which it still is not. */
    Set<Integer> missing() {
        return missed.stream().filter(year -> !isLoaded(year)).collect(Collectors.toCollection(TreeSet::new));
    }

    private LocalDate count(LocalDate day, int workingDays, UnaryOperator<LocalDate> next) {
        YearlyCalendars calendar = calendar();
        LocalDate reached = day;
        for (int left = workingDays; left > 0; ) {
            reached = next.apply(reached);
            if (calendar.isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    private YearlyCalendars calendar() {
        return new YearlyCalendars(
                year -> exceptions.findByExceptionDateBetweenOrderByExceptionDate(firstOf(year), lastOf(year)),
                this::warnOnce);
    }

    private void warnOnce(int year) {
        if (missed.add(year)) {
            LOG.warn("The working-day calendar of {} is not loaded: its days are counted by weekends alone", year);
        }
    }

    private static LocalDate firstOf(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static LocalDate lastOf(int year) {
        return LocalDate.of(year, 12, 31);
    }

    private static int requirePositive(int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("Working days are counted from one, not from " + workingDays);
        }
        return workingDays;
    }
}
