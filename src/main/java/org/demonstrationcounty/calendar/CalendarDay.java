package org.demonstrationcounty.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A day that does not follow the weekend.
 *
 * @param name the holiday that it belongs to, such as 元旦
 */
record CalendarDay(LocalDate date, Type type, String name) {

    enum Type {
        HOLIDAY,
        /** A weekend day that is worked to make up for a holiday. */
        WORKDAY
    }

    /** One line for each day: its date, its type and its name. */
    static String lines(List<CalendarDay> days) {
        return days.stream()
                .map(day -> day.date() + " " + day.type() + " " + day.name())
                .collect(Collectors.joining("\n"));
    }
}
