package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds ways to pass by trying every combination of every figure at which something changes. */
final class Combinations {

    record Way(List<String> codes, BigDecimal distance) {}

    private static final Comparator<Way> ORDER = Comparator.<Way>comparingInt(
                    way -> way.codes().size())
            .thenComparing(Way::distance)
            .thenComparing(way -> String.join(" ", way.codes()));

    private final AnyEdition county;
    private final List<Indicator> indicators;
    private final Map<Map<String, BigDecimal>, Boolean> passing = new HashMap<>();

    Combinations(AnyEdition county) {
        this.county = county;
        this.indicators = county.standard().indicators();
    }

    List<Way> cheapest() {
        List<Map<String, BigDecimal>> combinations = List.of(Map.of());
        for (Indicator indicator : indicators) {
            List<Map<String, BigDecimal>> longer = new ArrayList<>(combinations);
            for (BigDecimal value : changes(indicator)) {
                combinations.forEach(shorter -> longer.add(and(shorter, indicator.code(), value)));
            }
            combinations = longer;
        }
        Map<List<String>, BigDecimal> nearest = new TreeMap<>(Comparator.comparing(List::toString));
        combinations.stream()
                .filter(this::passes)
                .filter(this::needsAll)
                .forEach(way -> nearest.merge(List.copyOf(way.keySet()), distance(county, way), BigDecimal::min));
        return nearest.entrySet().stream()
                .map(way -> new Way(way.getKey(), way.getValue()))
                .sorted(ORDER)
                .limit(Outlook.MOST_WAYS)
                .toList();
    }

    private boolean needsAll(Map<String, BigDecimal> way) {
        return way.keySet().stream().noneMatch(left -> {
            Map<String, BigDecimal> rest = new LinkedHashMap<>(way);
            rest.remove(left);
            return passes(rest);
        });
    }

    private boolean passes(Map<String, BigDecimal> figures) {
        return passing.computeIfAbsent(
                figures, these -> county.with(these).judged().passed());
    }

    /** The figures above the present one at which a verdict changes, now or if all others are as large as can be. */
    private TreeSet<BigDecimal> changes(Indicator indicator) {
        TreeSet<BigDecimal> changes = new TreeSet<>();
        AnyEdition unlimited = county.unlimited();
        Map<String, BigDecimal> largest = new HashMap<>();
        indicators.forEach(each -> largest.put(each.code(), each.basis().most()));
        for (AnyEdition context : List.of(unlimited, unlimited.with(largest))) {
            BigDecimal current = county.figures().of(indicator.code()).current();
            AnyEdition start = context.with(and(Map.of(), indicator.code(), current));
            List<String> last = verdicts(start);
            for (BigDecimal value : AnyEdition.values(indicator)) {
                if (current == null || value.compareTo(current) > 0) {
                    List<String> then = verdicts(context.with(indicator.code(), value));
                    if (!then.equals(last)) {
                        changes.add(value);
                    }
                    last = then;
                }
            }
        }
        return changes;
    }

    private static List<String> verdicts(AnyEdition county) {
        return county.judged().verdicts().stream()
                .map(verdict -> verdict.status() + " " + verdict.credits())
                .toList();
    }

    private static Map<String, BigDecimal> and(Map<String, BigDecimal> figures, String code, BigDecimal value) {
        Map<String, BigDecimal> also = new LinkedHashMap<>(figures);
        also.put(code, value);
        return also;
    }

    static BigDecimal distance(AnyEdition county, Map<String, BigDecimal> way) {
        return way.entrySet().stream()
                .map(raised -> {
                    BigDecimal given = county.figures().of(raised.getKey()).current();
                    BigDecimal from = given == null ? BigDecimal.ZERO : given;
                    BigDecimal larger = from.abs().max(raised.getValue().abs());
                    return larger.signum() == 0
                            ? BigDecimal.ZERO
                            : raised.getValue().subtract(from).divide(larger, 30, RoundingMode.HALF_UP);
                })
                .reduce(BigDecimal.ZERO.setScale(30), BigDecimal::add);
    }
}
