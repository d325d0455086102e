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

    /** The year. Where it is none, that is noted, and the request is refused. */
    public Integer read(Refusals refusals) {
        ValueReader values = new ValueReader(refusals);
        return values.required(values.whole(given, PATH, FIRST, LAST), PATH);
    }

    /** @throws RefusedException where it is no year */
    public int read() {
        Refusals refusals = new Refusals();
        Integer year = read(refusals);
        refusals.throwIfAny();
        return year;
    }

    /**
     * A data year out of a body; empty where it is left out.
     *
     * @throws RefusedException where it is no year
     */
    public static Optional<Integer> of(JsonNode given) {
        Refusals refusals = new Refusals();
        Integer year = new ValueReader(refusals).whole(given, PATH, FIRST, LAST);
        refusals.throwIfAny();
        return Optional.ofNullable(year);
    }
}
