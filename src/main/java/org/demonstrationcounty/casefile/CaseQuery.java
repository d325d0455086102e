package org.demonstrationcounty.casefile;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.demonstrationcounty.input.Parameters;
import org.demonstrationcounty.problems.Refusals;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a search for cases. */
final class CaseQuery {

    private final Refusals refusals;

    CaseQuery(Refusals refusals) {
        this.refusals = refusals;
    }

    @Nullable
    Integer year(@Nullable String given) {
        return new Parameters(refusals).year("year", given);
    }

    @Nullable
    Stage stage(@Nullable String given) {
        if (given == null) {
            return null;
        }
        for (Stage stage : Stage.values()) {
            if (stage.name().equals(given)) {
                return stage;
            }
        }
        refusals.add(
                "stage",
                "field.choice",
                Arrays.stream(Stage.values()).map(Enum::name).collect(Collectors.joining(", ")));
        return null;
    }
}
