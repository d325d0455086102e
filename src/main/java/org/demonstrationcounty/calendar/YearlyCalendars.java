package org.demonstrationcounty.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The calendars that one count needs. Each year is read once. */
final class YearlyCalendars {

    private final IntFunction<List<CalendarException>> source;
    private final IntConsumer onMissingYear;
    private final Map<Integer, Map<LocalDate, Boolean>> workedByYear = new HashMap<>();

    YearlyCalendars(IntFunction<List<CalendarException>> source, IntConsumer onMissingYear) {
        this.source = source;
        this.onMissingYear = onMissingYear;
    }

    boolean isWorkingDay(LocalDate day) {
        return workedByYear.computeIfAbsent(day.getYear(), this::read).getOrDefault(day, !isWeekend(day));
    }

    private Map<LocalDate, Boolean> read(int year) {
        List<CalendarException> days = source.apply(year);
        if (days.isEmpty()) {
            onMissingYear.accept(year);
        }
        return days.stream().collect(Collectors.toMap(CalendarException::date, CalendarException::isWorked));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
