package org.demonstrationcounty.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Counts working days by the State Council's calendar, with its holidays and make-up days. A year whose calendar is
 * not loaded is counted by weekends alone, and a warning is logged. When its days are loaded, every node uses them at
 * once.
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
     * The last day of a period of working days. The first day counts; if it is no working day, the period begins on
     * the next one. Five working days from 2021-07-07 end on 2021-07-13.
     *
     * @param workingDays from 1
     */
    public LocalDate lastOf(LocalDate first, int workingDays) {
        return plusWorkingDays(first.minusDays(1), requirePositive(workingDays));
    }

    /** The day that lies this many working days after {@code day}, which itself does not count. */
    public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        return count(day, requirePositive(workingDays), reached -> reached.plusDays(1));
    }

    /** The day that lies this many working days before {@code day}, which itself does not count. */
    public LocalDate minusWorkingDays(LocalDate day, int workingDays) {
        return count(day, requirePositive(workingDays), reached -> reached.minusDays(1));
    }

    /**
     * How many working days lie after {@code from} up to each of these days, which count themselves. For a day before it
     * the working days that have passed since, below zero. The calendar of each year is read once.
     */
    public Map<LocalDate, Integer> between(LocalDate from, Set<LocalDate> days) {
        YearlyCalendars calendar = calendar();
        return days.stream()
                .collect(Collectors.toMap(
                        day -> day,
                        day -> day.isBefore(from) ? -counted(calendar, day, from) : counted(calendar, from, day)));
    }

    private static int counted(YearlyCalendars calendar, LocalDate from, LocalDate until) {
        return (int) from.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
    }

    /** Whether the calendar of this year is loaded. If not, its holidays are unknown. */
    public boolean isLoaded(int year) {
        return exceptions.existsByExceptionDateBetween(firstOf(year), lastOf(year));
    }

    /** Years that were counted in without their calendar, and whose calendar is still not loaded. */
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
