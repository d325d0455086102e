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
import org.demonstrationcounty.input.JsonFields;
import org.demonstrationcounty.input.RoundNumber;
import org.demonstrationcounty.input.RulingReader;
import org.demonstrationcounty.input.ValueReader;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;

/** Reads a what-if request and finds all its problems at once. */
final class WhatIfReader {

    private static final Set<String> FIGURE_FIELDS = Set.of("current", "previous");
    private static final String PROVINCE = "provincialSmeRevenueGrowth";
    private static final String GDP = "countyGdpGrowth";

    /**
     * The round by which rulings are checked if the request's own round is invalid, so that their other problems are
     * found too.
     */
    private static final int ANY_ROUND = 3;

    private final Standard standard;
    private final Refusals refusals;
    private final FigureReader reader;

    private WhatIfReader(Standard standard, Refusals refusals) {
        this.standard = standard;
        this.refusals = refusals;
        this.reader = new FigureReader(standard, refusals);
    }

    /** Reads a {@link WhatIfRequest}. */
    static WhatIf read(JsonFields fields, Standard standard) {
        return new WhatIfReader(standard, fields.refusals()).read(fields);
    }

    /**
     * The data year whose edition judges; empty if the request leaves it out.
     *
     * @throws RefusedException 400 if it is no year
     */
    static Optional<Integer> dataYear(JsonFields request) {
        return DataYear.of(request.get("dataYear"));
    }

    /**
     * Id of the edition that judges; empty if the request leaves it out.
     *
     * @throws RefusedException 400 if it is no code
     */
    static Optional<String> edition(JsonFields request) {
        if (!request.has("edition")) {
            return Optional.empty();
        }
        Refusals refusals = new Refusals();
        String id = new ValueReader(refusals).code(request.get("edition"), "edition");
        refusals.throwIfAny();
        return Optional.ofNullable(id);
    }

    private WhatIf read(JsonFields fields) {
        int round = RoundNumber.of(fields, "round").orElse(ANY_ROUND);
        return new WhatIf(
                round,
                figures(fields.get("figures")),
                references(fields.get("references")),
                rulings(fields.get("rulings"), round));
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
}
