package org.demonstrationcounty.step;

import java.time.LocalDate;

/**
 * The term of a task for which the policy's calendar gives none.
 *
 * @param lastDay the task is due at the end of this day
 * @param reason why, in Chinese, for the task's name, such as 缓议至 2024-03-01; empty where the name does not tell it
 */
public record SetTerm(LocalDate lastDay, String reason) {

    /** A term of which the task's name says nothing. */
    public static SetTerm of(LocalDate lastDay) {
        return new SetTerm(lastDay, "");
    }
}
