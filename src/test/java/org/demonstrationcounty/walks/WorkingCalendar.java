package org.demonstrationcounty.walks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Predicate;

/** Counts working days. */
public record WorkingCalendar(Predicate<LocalDate> works) {

    /** 24:00 of the last of so many working days, of which the first can be this day itself. */
    LocalDateTime endOf(int days, LocalDate from) {
        return after(days, from.minusDays(1)).plusDays(1).atStartOfDay();
    }

    /** The working day that is so many working days after this day. */
    LocalDate after(int days, LocalDate day) {
        LocalDate reached = day;
        for (int left = days; left > 0; left -= works.test(reached) ? 1 : 0) {
            reached = reached.plusDays(1);
        }
        return reached;
    }
}
