package org.demonstrationcounty.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.Refusals;

/** Reads a data year. */
public final class DataYear {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    private DataYear() {}

    /**
     * A data year out of JSON.
     *
     * @throws org.demonstrationcounty.problems.RefusedException where it is none
     */
    public static int of(JsonNode given) {
        Refusals refusals = new Refusals();
        Optional<Integer> year = read(given.isIntegralNumber() ? given.asText() : "", refusals);
        refusals.throwIfAny();
        return year.orElseThrow();
    }

    public static Optional<Integer> read(String given, Refusals refusals) {
        if (!given.matches("\\d{1,9}")) {
            refusals.add("dataYear", "field.type", new Refusal("dataYear", "type.whole", List.of()));
            return Optional.empty();
        }
        int year = Integer.parseInt(given);
        if (year < FIRST || year > LAST) {
            refusals.add("dataYear", "field.range", String.valueOf(FIRST), String.valueOf(LAST));
            return Optional.empty();
        }
        return Optional.of(year);
    }
}
