package org.demonstrationcounty.step;

import java.util.List;

/**
 * What follows when a task is not done in time.
 *
 * @param code of the message that says so
 * @param arguments what the message names
 */
public record Lateness(String code, List<Object> arguments) {

    /** Those who run the programme are told, and the task stays open. */
    public static final Lateness ESCALATED = of("late.escalated");

    /** What was to be read counts as read. */
    public static final Lateness READ = of("late.read");

    public static Lateness of(String code, Object... arguments) {
        return new Lateness(code, List.of(arguments));
    }
}
