package org.demonstrationcounty.whatif;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demonstrationcounty.indicator.Basis;
import org.demonstrationcounty.indicator.Figure;
import org.demonstrationcounty.indicator.Figures;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.indicator.References;
import org.demonstrationcounty.indicator.Ruling;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.input.DataYear;
import org.demonstrationcounty.input.FigureReader;
import org.demonstrationcounty.input.RulingReader;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;

/** Reads a what-if request; what is wrong with it is found all at once. */
final class WhatIfReader {

    private static final Set<String> FIELDS = Set.of("round", "dataYear", "figures", "references", "rulings");
    private static final Set<String> FIGURE_FIELDS = Set.of("current", "previous");
    private static final String PROVINCE = "provincialSmeRevenueGrowth";
    private static final String GDP = "countyGdpGrowth";

    /** Rulings are still read for other faults where the round cannot be told. */
    private static final int ANY_ROUND = 3;

    private final Standard standard;
    private final Refusals refusals = new Refusals();
    private final FigureReader reader;

    private WhatIfReader(Standard standard) {
        this.standard = standard;
        this.reader = new FigureReader(standard, refusals);
    }

    /** @throws RefusedException naming every fault */
    static WhatIf read(JsonNode request, Standard standard) {
        return new WhatIfReader(standard).read(request);
    }

    /**
     * The data year whose edition judges; empty where the request leaves it out.
     *
     * @throws RefusedException where it is no year
     */
    static Optional<Integer> dataYear(JsonNode request) {
        JsonNode given = request.get("dataYear");
        return given == null || given.isNull() ? Optional.empty() : Optional.of(DataYear.of(given));
    }

    private WhatIf read(JsonNode request) {
        if (!request.isObject()) {
            throw RefusedException.invalid("", "field.type", new Refusal("", "type.object", List.of()));
        }
        refuseUnknown(request);
        int round = round(request.get("round"));
        WhatIf whatIf = new WhatIf(
                round,
                figures(request.get("figures")),
                references(request.get("references")),
                rulings(request.get("rulings"), round));
        refusals.throwIfAny();
        return whatIf;
    }

    private int round(JsonNode node) {
        if (node == null || node.isNull()) {
            refusals.add("round", "field.missing");
        } else if (!node.isNumber()) {
            refusals.add("round", "field.type", new Refusal("round", "type.whole", List.of()));
        } else {
            BigDecimal given = node.decimalValue();
            for (int round = 1; round <= Standard.ROUNDS; round++) {
                if (given.compareTo(BigDecimal.valueOf(round)) == 0) {
                    return round;
                }
            }
            refusals.add("round", "field.choice", "1, 2, 3");
        }
        return ANY_ROUND;
    }

    private Figures figures(JsonNode node) {
        Map<String, Figure> figures = new HashMap<>();
        for (Map.Entry<String, JsonNode> given : reader.properties(node, "figures")) {
            String path = "figures." + given.getKey();
            reader.indicator(given.getKey(), path)
                    .ifPresent(indicator -> figures.put(given.getKey(), figure(given.getValue(), indicator, path)));
        }
        return new Figures(figures);
    }

    private Figure figure(JsonNode node, Indicator indicator, String path) {
        Map<String, BigDecimal> values = values(node, path, FIGURE_FIELDS, indicator.basis());
        return new Figure(values.get("current"), values.get("previous"));
    }

    private References references(JsonNode node) {
        Map<String, BigDecimal> values = values(node, "references", Set.of(PROVINCE, GDP), Basis.GROWTH);
        return new References(values.get(PROVINCE), values.get(GDP));
    }

    private Map<String, BigDecimal> values(JsonNode node, String path, Set<String> known, Basis basis) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (Map.Entry<String, JsonNode> given : reader.properties(node, path)) {
            String place = path + "." + given.getKey();
            if (known.contains(given.getKey())) {
                reader.value(given.getValue(), basis, place).ifPresent(value -> values.put(given.getKey(), value));
            } else {
                refusals.add(place, "field.unknown");
            }
        }
        return values;
    }

    private List<Ruling> rulings(JsonNode node, int round) {
        return new RulingReader(standard, round, RulingReader.Reason.NONE, refusals).read(node, "rulings");
    }

    private void refuseUnknown(JsonNode request) {
        request.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                refusals.add(name, "field.unknown");
            }
        });
    }
}
