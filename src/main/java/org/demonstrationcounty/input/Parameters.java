package org.demonstrationcounty.input;

import org.demonstrationcounty.problems.Refusals;
import org.jspecify.annotations.Nullable;

/** Reads what stands in an address, and notes everything that is wrong with it. */
public final class Parameters {

    private final ValueReader values;

    public Parameters(Refusals refusals) {
        this.values = new ValueReader(refusals);
    }

    /** A whole number in a range, ends included; null where it is none. */
    public @Nullable Integer whole(String name, String given, int least, int most) {
        return values.whole(given, name, least, most);
    }

    /** A year of the programme; null where it is left out or none. */
    public @Nullable Integer year(String name, @Nullable String given) {
        return given == null ? null : values.whole(given, name, DataYear.FIRST, DataYear.LAST);
    }
}
