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

/** Reads figures out of JSON, exactly, and notes everything that is wrong with them. A null is an absent figure. */
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
     * @param figures the object; null or JSON's null is one without figures
     * @param path where it stands, such as {@code figures}
     * @param allowed codes that may be given here; another indicator's is refused as a foreign one
     * @return the figures that can stand, in the order given
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

    /** The indicator of a code; an unknown one is noted. */
    public Optional<Indicator> indicator(String code, String path) {
        Optional<Indicator> indicator = standard.find(code);
        if (indicator.isEmpty()) {
            refusals.add(path, "field.unknown-code", code);
        }
        return indicator;
    }

    /** The members of an object; something else is noted and has none. */
    public List<Map.Entry<String, JsonNode>> properties(@Nullable JsonNode object, String path) {
        JsonNode read = values.object(object, path);
        return read == null ? List.of() : List.copyOf(read.properties());
    }

    /** A value on a basis, without trailing zeros; empty where it is absent or cannot stand, which is noted. */
    public Optional<BigDecimal> value(JsonNode node, Basis basis, String path) {
        BigDecimal value = basis.isCount() ? values.whole(node, path) : values.decimal(node, path);
        return value == null ? Optional.empty() : value(value, basis, path);
    }

    /** The same of a number that was read already. */
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
