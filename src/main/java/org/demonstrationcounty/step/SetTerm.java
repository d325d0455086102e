package org.demonstrationcounty.step;

import java.time.LocalDate;

/**
 * A term that was set for a task, in place of the term of the policy's calendar.
 *
 * @param lastDay the task is due at the end of this day
 * @param reason the reason in Chinese, for the task's name, such as 缓议至 2024-03-01; empty if the name needs none
 */
public record SetTerm(LocalDate lastDay, String reason) {

    /** A term that the task's name does not mention. */
    public static SetTerm of(LocalDate lastDay) {
        return new SetTerm(lastDay, "");
    }
}
