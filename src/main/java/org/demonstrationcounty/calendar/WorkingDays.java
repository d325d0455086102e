package org.demonstrationcounty.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Working days by the State Council's calendar, with its holidays and make-up days. A year whose calendar is not loaded yet is
 * counted by weekends alone, with a warning; its rows are taken up as soon as they stand in the table.
 */
@Service
public class WorkingDays {

    private static final Logger LOG = LoggerFactory.getLogger(WorkingDays.class);

    private final CalendarExceptionRepository exceptions;
    private final Map<Integer, Map<LocalDate, Boolean>> workedByYear = new ConcurrentHashMap<>();
    private final Set<Integer> missed = ConcurrentHashMap.newKeySet();

    WorkingDays(CalendarExceptionRepository exceptions) {
        this.exceptions = exceptions;
    }

    public boolean isWorkingDay(LocalDate day) {
        return worked(day.getYear()).getOrDefault(day, !isWeekend(day));
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
        LocalDate reached = day;
        for (int left = requirePositive(workingDays); left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** Whether the calendar of this year is loaded; if not, its holidays are unknown here. */
    public boolean isLoaded(int year) {
        return !load(year).isEmpty();
    }

    private Map<LocalDate, Boolean> worked(int year) {
        Map<LocalDate, Boolean> worked = load(year);
        if (worked.isEmpty() && missed.add(year)) {
            LOG.warn("The working-day calendar of {} is not loaded: its days are counted by weekends alone", year);
        }
        return worked;
    }

    private Map<LocalDate, Boolean> load(int year) {
        Map<LocalDate, Boolean> known = workedByYear.get(year);
        if (known != null) {
            return known;
        }
        Map<LocalDate, Boolean> read =
                exceptions.findByExceptionDateBetween(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                        .collect(Collectors.toUnmodifiableMap(CalendarException::date, CalendarException::isWorked));
        if (!read.isEmpty()) {
            workedByYear.put(year, read);
        }
        return read;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static int requirePositive(int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("Working days are counted from one, not from " + workingDays);
        }
        return workingDays;
    }
}
