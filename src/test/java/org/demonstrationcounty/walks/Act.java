package org.demonstrationcounty.walks;

/**
 * Something that happens to a case.
 *
 * @param by the office that does it, or {@link #TIME}
 * @param what a step, another call, or how time passes
 * @param choice what is decided or given; empty where there is no choice
 */
public record Act(String by, String what, String choice) {

    public static final String COUNTY = "county";
    public static final String CITY = "city";
    public static final String BUREAU = "bureau";
    /** Another person of the bureau. */
    public static final String COLLEAGUE = "colleague";

    public static final String GOVERNMENT = "government";
    public static final String TIME = "time";

    Act(String by, String what) {
        this(by, what, "");
    }

    /** The same act, tried by another office. */
    Act triedBy(String other) {
        return new Act(other, what, choice);
    }

    @Override
    public String toString() {
        return by + ": " + what + (choice.isEmpty() ? "" : " " + choice);
    }
}
