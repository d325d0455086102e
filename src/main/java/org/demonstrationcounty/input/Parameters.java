package org.demonstrationcounty.input;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.demonstrationcounty.problems.Refusals;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of an address and notes every problem. An invalid parameter is null. */
public final class Parameters {

    private final ValueReader values;

    public Parameters(Refusals refusals) {
        this.values = new ValueReader(refusals);
    }

    /** A whole number in a range, ends included. */
    public @Nullable Integer whole(String name, String given, int least, int most) {
        return values.whole(given, name, least, most);
    }

    /** A data year; null if it is left out. */
    public @Nullable Integer year(String name, @Nullable String given) {
        return given == null ? null : values.whole(given, name, DataYear.FIRST, DataYear.LAST);
    }

    /** A text of at most {@code longest} characters, without spaces around it; null if it is left out or blank. */
    public @Nullable String text(String name, @Nullable String given, int longest) {
        return given == null ? null : values.text(TextNode.valueOf(given.strip()), name, longest);
    }

    /** {@code true} or {@code false}; null if it is left out or empty. */
    public @Nullable Boolean flag(String name, @Nullable String given) {
        if (given == null || given.isEmpty()) {
            return null;
        }
        String chosen = values.choice(TextNode.valueOf(given), name, List.of("true", "false"));
        return chosen == null ? null : Boolean.valueOf(chosen);
    }
}
