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
 * The current figures of a round, with those of the year before its data year.
 *
 * @param now the certified figures of the round
 * @param before the figures of the year before, by indicator: in round 1 the base, later those of the round before
 *     (R4). For an indicator that is new to the case they were certified with this round.
 * @param stated the base as the county stated it, in round 1; else empty
 */
public record FiguresOfRound(
        AssessedRound round, RoundFigures now, Map<String, BigDecimal> before, Map<String, BigDecimal> stated) {

    /**
     * The first round. Its base is the one that the departments certified, and where they certified none, the one
     * that the county stated (R3).
     */
    public static FiguresOfRound ofTheFirst(AssessedRound round, RoundFigures now, Map<String, BigDecimal> stated) {
        Map<String, BigDecimal> base = new HashMap<>(stated);
        base.putAll(now.base());
        return new FiguresOfRound(round, now, base, stated);
    }

    public static FiguresOfRound ofALater(AssessedRound round, RoundFigures now, RoundFigures last) {
        Map<String, BigDecimal> before = new HashMap<>();
        round.standard().indicators().forEach(each -> before.put(each.code(), last.currentOf(each.code())));
        before.putAll(now.base());
        return new FiguresOfRound(round, now, before, Map.of());
    }

    /** The figures by which the indicators are judged. */
    public Figures toJudge() {
        Map<String, Figure> byCode = new HashMap<>();
        for (Indicator indicator : round.standard().indicators()) {
            String code = indicator.code();
            byCode.put(code, new Figure(now.currentOf(code), before.get(code)));
        }
        return new Figures(byCode);
    }

    /** The figure by which the round is judged unless it is corrected; null if there is none. */
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
