package org.demonstrationcounty.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The current figures of a round: for each indicator the one that was certified last. */
public record RoundFigures(
        Map<String, SuppliedFigure> current, Map<String, BigDecimal> base, @Nullable BigDecimal countyGdpGrowth) {

    static RoundFigures of(Stream<SuppliedFigure> inOrder) {
        Map<String, SuppliedFigure> current = new HashMap<>();
        Map<String, BigDecimal> base = new HashMap<>();
        BigDecimal growth = null;
        for (SuppliedFigure supplied : inOrder.toList()) {
            switch (supplied.kind()) {
                case CURRENT -> current.put(supplied.indicator(), supplied);
                case BASE -> base.put(supplied.indicator(), supplied.figure());
                case REFERENCE -> growth = supplied.figure();
            }
        }
        return new RoundFigures(current, base, growth);
    }

    @Nullable
    BigDecimal currentOf(String code) {
        return Optional.ofNullable(current.get(code))
                .map(SuppliedFigure::figure)
                .orElse(null);
    }

    /** Code of the office that supplied the figure; null if nobody has. */
    @Nullable
    String officeOf(String code) {
        return Optional.ofNullable(current.get(code))
                .map(SuppliedFigure::office)
                .orElse(null);
    }

    @Nullable
    String noteOn(String code) {
        return Optional.ofNullable(current.get(code)).map(SuppliedFigure::note).orElse(null);
    }
}
