package org.demonstrationcounty.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demonstrationcounty.figure.SuppliedFigureRow.Kind;
import org.demonstrationcounty.policy.Edition;
import org.jspecify.annotations.Nullable;

/** The current figures of a round: for each indicator the one that was certified last. */
public record RoundFigures(
        Map<String, SuppliedFigure> current, Map<String, BigDecimal> base, @Nullable BigDecimal countyGdpGrowth) {

    public static final RoundFigures NONE = new RoundFigures(Map.of(), Map.of(), null);

    /** These figures, and those of a rectification in their place. */
    public RoundFigures with(RoundFigures rectified) {
        Map<String, SuppliedFigure> together = new HashMap<>(current);
        together.putAll(rectified.current);
        Map<String, BigDecimal> bases = new HashMap<>(base);
        bases.putAll(rectified.base);
        return new RoundFigures(
                together, bases, rectified.countyGdpGrowth == null ? countyGdpGrowth : rectified.countyGdpGrowth);
    }

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

    public @Nullable BigDecimal currentOf(String code) {
        return Optional.ofNullable(current.get(code))
                .map(SuppliedFigure::figure)
                .orElse(null);
    }

    /**
     * What a department certified of its own indicators.
     *
     * @param only whether indicators without a figure are left out
     */
    Stream<SuppliedFigure> suppliedBy(String department, Edition edition, boolean only) {
        Stream<SuppliedFigure> ofTheYear = edition.codesOf(department).stream()
                .filter(code -> !only || current.containsKey(code))
                .map(code -> Optional.ofNullable(current.get(code))
                        .orElseGet(() -> supplied(Kind.CURRENT, code, null, department)));
        Stream<SuppliedFigure> before = edition.codesOf(department).stream()
                .filter(base::containsKey)
                .map(code -> supplied(Kind.BASE, code, base.get(code), department));
        Stream<SuppliedFigure> growth = countyGdpGrowth != null && Edition.STATES_COUNTY_GDP.equals(department)
                ? Stream.of(supplied(Kind.REFERENCE, FigureSubmission.GDP, countyGdpGrowth, department))
                : Stream.empty();
        return Stream.of(ofTheYear, before, growth).flatMap(each -> each);
    }

    private static SuppliedFigure supplied(Kind kind, String code, @Nullable BigDecimal figure, String department) {
        return new SuppliedFigure(kind, code, figure, null, department);
    }

    /** Code of the office that supplied the figure; null if nobody has. */
    @Nullable
    String officeOf(String code) {
        return Optional.ofNullable(current.get(code))
                .map(SuppliedFigure::office)
                .orElse(null);
    }

    public @Nullable String noteOn(String code) {
        return Optional.ofNullable(current.get(code)).map(SuppliedFigure::note).orElse(null);
    }
}
