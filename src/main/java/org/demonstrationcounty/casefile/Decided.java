package org.demonstrationcounty.casefile;

import java.time.LocalDate;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.Submission;
import org.jspecify.annotations.Nullable;

/**
 * A decision of an office at a step.
 *
 * @param decision one of the step's choices, such as {@code return}
 * @param comment null for none
 * @param until the day to which a meeting adjourned the case; null for none
 */
public record Decided(String decision, @Nullable String comment, @Nullable LocalDate until) {

    public static Decided read(Submission submitted, Refusals refusals) {
        return new Decided(submitted.demanded("decision", Submission::text, refusals), submitted.text("comment"), null);
    }

    /** The bureau's record that a county submitted nothing (P9). */
    public static Decided absent(String comment) {
        return new Decided("absent", comment, null);
    }

    Decided until(@Nullable LocalDate day) {
        return new Decided(decision, comment, day);
    }

    public boolean is(String word) {
        return word.equals(decision);
    }
}
