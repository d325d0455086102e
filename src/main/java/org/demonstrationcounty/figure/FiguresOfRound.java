package org.demonstrationcounty.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.demonstrationcounty.indicator.Figure;
import org.demonstrationcounty.indicator.Figures;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.round.AssessedRound;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a round as they stand, with those of the year before its data year.
 *
 * @param now what was certified for the round
 * @param before by indicator: before round 1 the base, later the round before (R4), and of indicators new to the case what was
 *     certified with this one
 * @param stated what the county stated as its base, in round 1; else empty
 */
public record FiguresOfRound(
        AssessedRound round, RoundFigures now, Map<String, BigDecimal> before, Map<String, BigDecimal> stated) {

    /** What counts as base: as the departments certified it, else as the county stated it (R3). */
    static FiguresOfRound ofTheFirst(AssessedRound round, RoundFigures now, Map<String, BigDecimal> stated) {
        Map<String, BigDecimal> base = new HashMap<>(stated);
        base.putAll(now.base());
        return new FiguresOfRound(round, now, base, stated);
    }

    static FiguresOfRound ofALater(AssessedRound round, RoundFigures now, RoundFigures last) {
        Map<String, BigDecimal> before = new HashMap<>();
        round.standard().indicators().forEach(each -> before.put(each.code(), last.currentOf(each.code())));
        before.putAll(now.base());
        return new FiguresOfRound(round, now, before, Map.of());
    }

    /** What the indicators are judged by. */
    public Figures toJudge() {
        Map<String, Figure> byCode = new HashMap<>();
        for (Indicator indicator : round.standard().indicators()) {
            String code = indicator.code();
            byCode.put(code, new Figure(now.currentOf(code), before.get(code)));
        }
        return new Figures(byCode);
    }

    /** The figure that the round is judged by as long as it is not corrected; null where there is none. */
    public @Nullable BigDecimal standing(LockedFigure locked) {
        return switch (locked.kind()) {
            case CURRENT -> now.currentOf(locked.indicator());
            case BASE ->
                round.round() == 1 ? before.get(locked.indicator()) : now.base().get(locked.indicator());
            case REFERENCE -> now.countyGdpGrowth();
        };
    }

    public @Nullable BigDecimal countyGdpGrowth() {
        return now.countyGdpGrowth();
    }
}
