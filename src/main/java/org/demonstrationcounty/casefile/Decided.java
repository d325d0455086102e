package org.demonstrationcounty.casefile;

import org.demonstrationcounty.step.Submission;

/**
 * What an office decided at a step.
 *
 * @param decision a word of the step's choices, such as {@code return}
 * @param comment null for none
 */
public record Decided(String decision, String comment) {

    public static Decided read(Submission submitted) {
        return new Decided(submitted.text("decision"), submitted.text("comment"));
    }

    public boolean is(String word) {
        return word.equals(decision);
    }
}
