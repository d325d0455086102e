package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the least figure of each indicator that would earn a credit, and the least that would earn two (P14). */
final class LeastFigures {

    private final TriedRound round;
    private final List<Judgement> now;
    private final Doubling doubling;

    private LeastFigures(TriedRound round) {
        this.round = round;
        this.now = round.judgements();
        this.doubling = round.standard().doubling();
    }

    static List<Outlook.Row> of(TriedRound round) {
        return new LeastFigures(round).rows();
    }

    private List<Outlook.Row> rows() {
        List<Judgement> limited = Judgement.limited(now, doubling);
        List<Outlook.Row> rows = new ArrayList<>();
        for (int place = 0; place < limited.size(); place++) {
            if (lacks(limited.get(place))) {
                rows.add(row(place));
            }
        }
        return rows;
    }

    private static boolean lacks(Judgement judgement) {
        int credits = judgement.credit().count();
        boolean canDouble = judgement.indicator().doubling() && credits == 1;
        return judgement.status().counts() && (credits == 0 || canDouble);
    }

    private Outlook.Row row(int place) {
        Indicator indicator = now.get(place).indicator();
        List<BigDecimal> steps = round.steps(indicator);
        return new Outlook.Row(
                indicator.code(),
                least(steps, place, 1).orElse(null),
                least(steps, place, 2).orElse(null));
    }

    private Optional<BigDecimal> least(List<BigDecimal> steps, int place, int credits) {
        return steps.stream().filter(step -> credits(place, step) >= credits).findFirst();
    }

    /** The credits of the indicator at this place, if its figure is this one and all others stay. */
    private int credits(int place, BigDecimal figure) {
        String code = now.get(place).indicator().code();
        TriedRound tried = round.with(Map.of(code, figure));
        List<Judgement> judgements = now.stream()
                .map(judgement -> depends(judgement.indicator(), code) ? tried.judge(judgement.indicator()) : judgement)
                .toList();
        return Judgement.limited(judgements, doubling).get(place).credit().count();
    }

    private static boolean depends(Indicator indicator, String code) {
        return indicator.code().equals(code) || indicator.doubledBy().equals(code);
    }
}
