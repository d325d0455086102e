package org.demonstrationcounty.casefile;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demonstrationcounty.input.Parameters;
import org.demonstrationcounty.problems.Refusals;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a search for cases. */
final class CaseQuery {

    private static final int LONGEST_TEXT = 60;

    private final Refusals refusals;

    CaseQuery(Refusals refusals) {
        this.refusals = refusals;
    }

    @Nullable
    Integer year(@Nullable String given) {
        return new Parameters(refusals).year("year", given);
    }

    /** The text that is searched for; null to find every case. */
    @Nullable
    String text(@Nullable String given) {
        return new Parameters(refusals).text("q", given, LONGEST_TEXT);
    }

    CaseOrder order(@Nullable String given) {
        if (given == null || given.isEmpty()) {
            return CaseOrder.KEY;
        }
        return chosen(CaseOrder.values(), "sort", given).orElse(CaseOrder.KEY);
    }

    @Nullable
    Stage stage(@Nullable String given) {
        if (given == null) {
            return null;
        }
        return chosen(Stage.values(), "stage", given).orElse(null);
    }

    /** Whether the cases have ended; null for all. */
    @Nullable
    Boolean ended(@Nullable String given) {
        return new Parameters(refusals).flag("ended", given);
    }

    private <E extends Enum<E>> Optional<E> chosen(E[] choices, String field, String given) {
        Optional<E> chosen =
                Arrays.stream(choices).filter(each -> each.name().equals(given)).findFirst();
        if (chosen.isEmpty()) {
            refusals.add(
                    field,
                    "field.choice",
                    Arrays.stream(choices).map(Enum::name).collect(Collectors.joining(", ")));
        }
        return chosen;
    }
}
