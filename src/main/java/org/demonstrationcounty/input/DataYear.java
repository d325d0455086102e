package org.demonstrationcounty.input;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;

/** A data year in an address, as it was sent. */
@Schema(type = "integer", minimum = "2000", maximum = "2100")
public record DataYear(String given) {

    static final int FIRST = 2000;
    static final int LAST = 2100;
    private static final String PATH = "dataYear";

    /** The year. If it is none, the problem is noted, and the returned value is never used. */
    public Integer read(Refusals refusals) {
        ValueReader values = new ValueReader(refusals);
        return values.required(values.whole(given, PATH, FIRST, LAST), PATH);
    }

    /** @throws RefusedException 400 if it is no year from 2000 to 2100 */
    public int read() {
        Refusals refusals = new Refusals();
        Integer year = read(refusals);
        refusals.throwIfAny();
        return year;
    }

    /**
     * A data year in a body; empty if it is left out.
     *
     * @throws RefusedException 400 if it is no year from 2000 to 2100
     */
    public static Optional<Integer> of(JsonNode given) {
        Refusals refusals = new Refusals();
        Integer year = new ValueReader(refusals).whole(given, PATH, FIRST, LAST);
        refusals.throwIfAny();
        return Optional.ofNullable(year);
    }
}
