package org.demonstrationcounty.indicator;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of a policy edition that the evaluation needs.
 *
 * @param edition id of the edition, which every result names (R21)
 * @param indicators in the notice's order, each code once
 * @param required credits to pass rounds 1, 2 and 3 (R13)
 */
public record Standard(String edition, List<Indicator> indicators, List<Integer> required, Doubling doubling) {

    /** A creation is assessed in three yearly rounds (R4). */
    public static final int ROUNDS = 3;

    public Standard {
        Objects.requireNonNull(edition);
        Objects.requireNonNull(doubling);
        indicators = indicators.stream()
                .sorted(Comparator.comparingInt(Indicator::number))
                .toList();
        required = List.copyOf(required);
        Set<String> codes = new HashSet<>();
        indicators.forEach(indicator -> {
            if (!codes.add(indicator.code())) {
                throw new IllegalArgumentException(indicator.code() + " twice");
            }
        });
        if (required.size() != ROUNDS) {
            throw new IllegalArgumentException(required.size() + " pass lines");
        }
    }

    /** @param round 1, 2 or 3 */
    public int requiredIn(int round) {
        return required.get(round - 1);
    }

    /** The indicator whose growth doubles this one (R14), usually itself; null if none does. */
    @Nullable
    Indicator growing(Indicator indicator) {
        if (!indicator.doubling()) {
            return null;
        }
        return indicator.doubledBy().equals(indicator.code())
                ? indicator
                : find(indicator.doubledBy()).orElse(null);
    }

    public Optional<Indicator> find(String code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    public int assessedIn(int round) {
        return (int) indicators.stream()
                .filter(indicator -> indicator.isAssessedIn(round))
                .count();
    }
}
