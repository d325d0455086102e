package org.demonstrationcounty.term;

import java.time.LocalDate;
import org.demonstrationcounty.calendar.WorkingDays;
import org.demonstrationcounty.policy.Terms;

/**
 * The days that decide today which tasks are reminded of, escalated or offered to the bureau.
 *
 * @param remindedUntil a task whose last day is this day or earlier is reminded of
 * @param escalatedBefore a task whose last day was before this day is escalated
 * @param silentBefore a task whose last day was before this day is offered to the bureau (P9)
 */
record CountedDays(LocalDate today, LocalDate remindedUntil, LocalDate escalatedBefore, LocalDate silentBefore) {

    static CountedDays of(LocalDate today, Terms terms, WorkingDays workingDays) {
        int grace = terms.escalationWorkingDays();
        return new CountedDays(
                today,
                workingDays.plusWorkingDays(today, terms.reminderWorkingDays()),
                grace == 0 ? today : workingDays.minusWorkingDays(today, grace),
                workingDays.minusWorkingDays(today, terms.silenceWorkingDays()));
    }

    /** Days by which all tasks are found that these days or the others find. */
    CountedDays or(CountedDays other) {
        return new CountedDays(
                today,
                later(remindedUntil, other.remindedUntil),
                later(escalatedBefore, other.escalatedBefore),
                later(silentBefore, other.silentBefore));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
