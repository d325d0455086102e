package org.demonstrationcounty.expectation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demonstrationcounty.indicator.Pace;
import org.demonstrationcounty.indicator.References;
import org.jspecify.annotations.Nullable;

/**
 * What a county expects of a data year.
 *
 * @param quarters for each indicator the figure at the end of each quarter; null where nothing was typed
 * @param references the growths with which it expects to be compared
 */
record Expected(Map<String, List<@Nullable BigDecimal>> quarters, References references) {

    static final Expected NOTHING = new Expected(Map.of(), References.UNKNOWN);

    static final String PROVINCE = "provincialSmeRevenueGrowth";
    static final String COUNTY = "countyGdpGrowth";

    private static final String FIGURES = "figures";
    private static final String REFERENCES = "references";

    /** The last quarter with a figure, 1 to 4; empty if there is none. */
    Optional<Integer> lastQuarter(String code) {
        List<@Nullable BigDecimal> figures = of(code);
        return IntStream.iterate(Pace.QUARTERS, quarter -> quarter > 0, quarter -> quarter - 1)
                .filter(quarter -> figures.get(quarter - 1) != null)
                .boxed()
                .findFirst();
    }

    /** The figure of the last quarter that has one: what is expected of the year; null if there is none. */
    @Nullable
    BigDecimal latest(String code) {
        return lastQuarter(code).map(quarter -> of(code).get(quarter - 1)).orElse(null);
    }

    /** The figures of the four quarters. */
    List<@Nullable BigDecimal> of(String code) {
        List<@Nullable BigDecimal> figures = quarters.get(code);
        return figures == null ? new ArrayList<>(Collections.nCopies(Pace.QUARTERS, null)) : figures;
    }

    /** The text that is stored. */
    JsonNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ObjectNode figures = json.putObject(FIGURES);
        quarters.forEach((code, values) -> {
            ArrayNode array = figures.putArray(code);
            values.forEach(array::add);
        });
        ObjectNode growths = json.putObject(REFERENCES);
        growths.put(PROVINCE, references.provincialSmeRevenueGrowth());
        growths.put(COUNTY, references.countyGdpGrowth());
        return json;
    }

    static Expected of(JsonNode json) {
        Map<String, List<@Nullable BigDecimal>> quarters = new LinkedHashMap<>();
        json.path(FIGURES).properties().forEach(each -> {
            List<@Nullable BigDecimal> values = new ArrayList<>();
            each.getValue().forEach(value -> values.add(decimal(value)));
            quarters.put(each.getKey(), values);
        });
        JsonNode growths = json.path(REFERENCES);
        return new Expected(quarters, new References(decimal(growths.path(PROVINCE)), decimal(growths.path(COUNTY))));
    }

    private static @Nullable BigDecimal decimal(JsonNode value) {
        return value.isNumber() ? value.decimalValue() : null;
    }
}
