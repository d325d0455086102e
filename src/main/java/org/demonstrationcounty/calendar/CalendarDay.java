package org.demonstrationcounty.calendar;

import java.time.LocalDate;

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
}
