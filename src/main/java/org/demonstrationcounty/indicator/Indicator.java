package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the notice's indicators, as an edition of the policy declares it.
 *
 * @param code the stable code, such as {@code neeqListings}
 * @param number place in the notice's table, from 1
 * @param group 一级指标
 * @param name 二级指标, without its unit
 * @param unit 个 or %
 * @param department code of the one department that supplies the figure (R5); empty for none
 * @param definition the meaning of the figure, with its basis (R6) and its denominator (R7)
 * @param targets of rounds 1, 2 and 3
 * @param awarded false if the indicator stays on record but is assessed in no round (R12)
 * @param doubling whether strong growth counts as two (R14)
 * @param doubledBy code of the indicator whose growth counts; its own code unless the edition names another
 * @param weight the weight of a credit in the score (P4)
 * @param countedSince the beginning of a cumulative figure (R6)
 */
public record Indicator(
        String code,
        int number,
        Bilingual group,
        Bilingual name,
        String unit,
        Basis basis,
        String department,
        Bilingual definition,
        List<Target> targets,
        boolean awarded,
        boolean doubling,
        String doubledBy,
        BigDecimal weight,
        Bilingual countedSince) {

    public Indicator {
        Objects.requireNonNull(code);
        Objects.requireNonNull(basis);
        Objects.requireNonNull(department);
        Objects.requireNonNull(doubledBy);
        Objects.requireNonNull(weight);
        Objects.requireNonNull(countedSince);
        targets = List.copyOf(targets);
        if (targets.size() != Standard.ROUNDS) {
            throw new IllegalArgumentException(code + " has " + targets.size() + " targets");
        }
    }

    /** @param round 1, 2 or 3 */
    public Target target(int round) {
        return targets.get(round - 1);
    }

    /** The beginning of a cumulative figure; empty for all other figures (R6). */
    public Optional<Bilingual> beginning() {
        return basis == Basis.CUMULATIVE ? Optional.of(countedSince) : Optional.empty();
    }

    /** The name of its unit for readers, in both languages. */
    public Bilingual unitName() {
        return UnitNames.of(unit);
    }

    /** Whether the round sets a target for this indicator (R12). */
    public boolean isAssessedIn(int round) {
        return awarded && !(target(round) instanceof Target.None);
    }

    public Bilingual targetText(int round) {
        return target(round).text(basis);
    }

    /** How its values are written. */
    Measure measure() {
        return new Measure(basis, unit);
    }

    Comparison compare(int round, Figure figure, References references) {
        return awarded ? target(round).compare(figure, references) : NotCompared.NotAssessed.NOT_AWARDED;
    }
}
