package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The result of comparing a figure with its target. What is only shown is worked out when it is read. */
sealed interface Comparison permits Compared, NotCompared {

    Status status();

    /**
     * The figure less the number with which it is compared, exactly and in the figure's unit: −3 is 3 short, 0 is
     * equal; null if nothing was compared. A strict target (R9) is met by a gap above 0 only.
     */
    @Nullable
    BigDecimal gap();

    /**
     * Whether the figure is above the least value that meets the target (P4), whatever a ruling says. Every figure
     * that meets a strict target is.
     */
    boolean isAboveLeast();

    /** The words for an outcome that the comparison decides. */
    Bilingual verdict(Indicator indicator, Supply supply);

    /** The words for an outcome that a ruling decides. */
    Bilingual byFigures(Indicator indicator, Supply supply);

    /** Ids of the rules that were applied. */
    List<String> rules();
}
