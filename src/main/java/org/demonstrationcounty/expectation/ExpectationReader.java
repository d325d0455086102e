package org.demonstrationcounty.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.demonstrationcounty.indicator.Basis;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.indicator.Pace;
import org.demonstrationcounty.indicator.References;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.input.FigureReader;
import org.demonstrationcounty.input.JsonFields;
import org.demonstrationcounty.problems.Refusals;
import org.jspecify.annotations.Nullable;

/** Reads an {@link ExpectationRequest} and finds all its problems at once. */
final class ExpectationReader {

    private static final Set<String> GROWTHS = Set.of(Expected.PROVINCE, Expected.COUNTY);
    private static final BigDecimal LAST_REVISION = BigDecimal.valueOf(999_999_999);

    private final JsonFields fields;
    private final Refusals refusals;
    private final FigureReader reader;

    ExpectationReader(JsonFields fields, Standard standard) {
        this.fields = fields;
        this.refusals = fields.refusals();
        this.reader = new FigureReader(standard, refusals);
    }

    Expected expected() {
        return new Expected(figures(), references());
    }

    /** A required whole number, such as the revision that the writer has seen. */
    int whole(String name) {
        BigDecimal number = fields.whole(name);
        if (number == null) {
            return 0;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            fields.refuse(name, "field.whole");
        } else if (number.signum() < 0 || number.compareTo(LAST_REVISION) > 0) {
            fields.refuse(name, "field.range", "0", LAST_REVISION.toPlainString());
        }
        return number.intValue();
    }

    private Map<String, List<@Nullable BigDecimal>> figures() {
        Map<String, List<@Nullable BigDecimal>> figures = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> given : reader.properties(fields.get("figures"), "figures")) {
            String place = "figures." + given.getKey();
            reader.indicator(given.getKey(), place).ifPresent(indicator -> {
                List<@Nullable BigDecimal> quarters = quarters(given.getValue(), indicator, place);
                if (quarters.stream().anyMatch(Objects::nonNull)) {
                    figures.put(given.getKey(), quarters);
                }
            });
        }
        return figures;
    }

    private List<@Nullable BigDecimal> quarters(JsonNode given, Indicator indicator, String place) {
        List<@Nullable BigDecimal> quarters = new ArrayList<>();
        if (!given.isArray() && !given.isNull()) {
            refusals.add(place, "field.type");
        } else if (given.size() > Pace.QUARTERS) {
            refusals.add(place, "expectation.quarters", String.valueOf(Pace.QUARTERS));
        }
        for (int quarter = 0; quarter < Pace.QUARTERS; quarter++) {
            JsonNode value = given.path(quarter);
            quarters.add(
                    value.isMissingNode()
                            ? null
                            : reader.value(value, indicator.basis(), place + "[" + quarter + "]")
                                    .orElse(null));
        }
        return quarters;
    }

    private References references() {
        Map<String, BigDecimal> growths = new HashMap<>();
        for (Map.Entry<String, JsonNode> given : reader.properties(fields.get("references"), "references")) {
            String place = "references." + given.getKey();
            if (GROWTHS.contains(given.getKey())) {
                reader.value(given.getValue(), Basis.GROWTH, place)
                        .ifPresent(growth -> growths.put(given.getKey(), growth));
            } else {
                refusals.add(place, "field.unknown");
            }
        }
        return new References(growths.get(Expected.PROVINCE), growths.get(Expected.COUNTY));
    }
}
