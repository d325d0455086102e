package org.demonstrationcounty.casefile;

import java.time.LocalDate;
import java.util.List;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.step.Submission;
import org.jspecify.annotations.Nullable;

/**
 * A decision of an office at a step.
 *
 * @param decision one of the step's choices, such as {@code return}
 * @param comment null for none
 * @param until the day to which a meeting adjourned the case; null for none
 * @param toCorrect the fields of the application that a return names; a base figure is named by {@code base.} and the
 *     code of its indicator; of a figure of a round as {@link NamedFields#figures} names it
 */
public record Decided(String decision, @Nullable String comment, @Nullable LocalDate until, List<String> toCorrect) {

    public Decided(String decision, @Nullable String comment, @Nullable LocalDate until) {
        this(decision, comment, until, List.of());
    }

    public static Decided read(Submission submitted, Refusals refusals) {
        return new Decided(submitted.demanded("decision", Submission::text, refusals), submitted.text("comment"), null);
    }

    /** The bureau's record that a county submitted nothing (P9). */
    public static Decided absent(String comment) {
        return new Decided("absent", comment, null);
    }

    Decided until(@Nullable LocalDate day) {
        return new Decided(decision, comment, day, toCorrect);
    }

    public Decided naming(List<String> fields) {
        return new Decided(decision, comment, until, fields);
    }

    public boolean is(String word) {
        return word.equals(decision);
    }
}
