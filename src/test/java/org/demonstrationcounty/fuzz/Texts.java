package org.demonstrationcounty.fuzz;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Makes texts that a schema allows. */
final class Texts {

    private Texts() {}

    /** @param known existing values of this name; empty if there are none */
    static Arbitrary<String> of(String name, Schema<?> schema, List<String> known) {
        if (schema.getEnum() != null && !schema.getEnum().isEmpty()) {
            return Arbitraries.of(schema.getEnum().stream().map(String::valueOf).toList());
        }
        if (!known.isEmpty()) {
            return Arbitraries.of(known);
        }
        return switch (Optional.ofNullable(schema.getFormat()).orElse("")) {
            case "date" -> Arbitraries.of("2021-07-14", "2022-01-01", "0000-00-00");
            case "date-time" ->
                Arbitraries.of("2021-03-01T00:00:00.000+0800", "2021-03-01T00:00:00+08:00", "2013-01-23T14:42:45");
            default -> name.equals("instant") ? Arbitraries.of("2021-03-01T00:00:00+08:00") : HostileValues.texts();
        };
    }
}
