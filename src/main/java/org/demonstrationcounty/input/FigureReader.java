package org.demonstrationcounty.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demonstrationcounty.indicator.Basis;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.problems.Refusals;
import org.jspecify.annotations.Nullable;

/** Reads figures from JSON, exactly, and notes every problem. A null is an absent figure. */
public final class FigureReader {

    private final Standard standard;
    private final Refusals refusals;
    private final ValueReader values;

    public FigureReader(Standard standard, Refusals refusals) {
        this.standard = standard;
        this.refusals = refusals;
        this.values = new ValueReader(refusals);
    }

    /**
     * Reads an object of figures by indicator code.
     *
     * @param figures the object; null and JSON's null have no figures
     * @param path of the object, such as {@code figures}
     * @param allowed the codes that may be given here; other indicators are refused as somebody else's
     * @return the valid figures, in the order in which they were sent
     */
    public Map<String, BigDecimal> read(@Nullable JsonNode figures, String path, Set<String> allowed) {
        Map<String, BigDecimal> read = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> given : properties(figures, path)) {
            String place = path + "." + given.getKey();
            Optional<Indicator> indicator = indicator(given.getKey(), place);
            if (indicator.isPresent() && !allowed.contains(given.getKey())) {
                refusals.add(place, "figures.foreign-department", given.getKey());
            } else {
                indicator
                        .flatMap(known -> value(given.getValue(), known.basis(), place))
                        .ifPresent(value -> read.put(given.getKey(), value));
            }
        }
        return read;
    }

    /** The indicator of a code. If the code is unknown, notes the problem and returns empty. */
    public Optional<Indicator> indicator(String code, String path) {
        Optional<Indicator> indicator = standard.find(code);
        if (indicator.isEmpty()) {
            refusals.add(path, "field.unknown-code", code);
        }
        return indicator;
    }

    /** The members of an object. If it is no object, notes the problem and returns an empty list. */
    public List<Map.Entry<String, JsonNode>> properties(@Nullable JsonNode object, String path) {
        JsonNode read = values.object(object, path);
        return read == null ? List.of() : List.copyOf(read.properties());
    }

    /**
     * A value on a basis, without trailing zeros; empty if it is absent. If it is invalid, notes the problem and
     * returns empty.
     */
    public Optional<BigDecimal> value(JsonNode node, Basis basis, String path) {
        BigDecimal value = basis.isCount() ? values.whole(node, path) : values.decimal(node, path);
        return value == null ? Optional.empty() : value(value, basis, path);
    }

    /** Checks a number that was read already. If it is invalid on this basis, notes the problem and returns empty. */
    public Optional<BigDecimal> value(BigDecimal value, Basis basis, String path) {
        return basis.faultOf(value)
                .map(fault -> {
                    switch (fault) {
                        case OUT_OF_RANGE ->
                            refusals.add(path, "field.range", plain(basis.least()), plain(basis.most()));
                        case NOT_WHOLE -> refusals.add(path, "field.whole");
                        case TOO_PRECISE -> refusals.add(path, "field.scale", Basis.DECIMAL_PLACES);
                    }
                    return Optional.<BigDecimal>empty();
                })
                .orElseGet(() -> Optional.of(PlainDecimal.of(value)));
    }

    private static String plain(BigDecimal bound) {
        return bound.toPlainString();
    }
}
