package org.demonstrationcounty.expectation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.indicator.Evaluation;
import org.demonstrationcounty.indicator.Evaluator;
import org.demonstrationcounty.indicator.Figure;
import org.demonstrationcounty.indicator.Figures;
import org.demonstrationcounty.indicator.Outlook;
import org.demonstrationcounty.indicator.References;
import org.demonstrationcounty.round.AssessedRound;
import org.jspecify.annotations.Nullable;

/**
 * A round that has not opened.
 *
 * @param figures those of the year before
 * @param references the growths of its data year, as far as they are known
 */
record ComingRound(AssessedRound round, Figures figures, References references) {

    /** What each indicator needs, whatever is expected. */
    List<Outlook.Row> needed(Expected expected) {
        return Outlook.of(round.standard(), round.round(), currents(Map.of()), referencesWith(expected), List.of())
                .indicators();
    }

    /** The ways to pass from what is expected. */
    Outlook outlook(Expected expected) {
        return Outlook.of(round.standard(), round.round(), assumed(expected), referencesWith(expected), List.of());
    }

    /** The evaluation if everything comes as expected. */
    Evaluation evaluation(Expected expected) {
        return new Evaluator(round.standard())
                .evaluate(round.round(), assumed(expected), referencesWith(expected), List.of());
    }

    /** The figure that counts: the one expected, else that of the year before. */
    @Nullable
    BigDecimal assumed(String code, Expected expected) {
        BigDecimal latest = expected.latest(code);
        return latest == null ? figures.of(code).previous() : latest;
    }

    private Figures assumed(Expected expected) {
        Map<String, BigDecimal> currents = new HashMap<>();
        round.standard().indicators().forEach(each -> {
            BigDecimal figure = assumed(each.code(), expected);
            if (figure != null) {
                currents.put(each.code(), figure);
            }
        });
        return currents(currents);
    }

    private Figures currents(Map<String, BigDecimal> currents) {
        Map<String, Figure> byCode = new HashMap<>();
        round.standard()
                .indicators()
                .forEach(each -> byCode.put(
                        each.code(),
                        new Figure(
                                currents.get(each.code()),
                                figures.of(each.code()).previous())));
        return new Figures(byCode);
    }

    private References referencesWith(Expected expected) {
        return new References(
                or(
                        references.provincialSmeRevenueGrowth(),
                        expected.references().provincialSmeRevenueGrowth()),
                or(references.countyGdpGrowth(), expected.references().countyGdpGrowth()));
    }

    private static @Nullable BigDecimal or(@Nullable BigDecimal known, @Nullable BigDecimal expected) {
        return known == null ? expected : known;
    }
}
