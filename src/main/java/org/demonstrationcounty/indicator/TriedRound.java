package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A round with its figures, of which some are changed to see what follows.
 *
 * @param rulingOn rulings by indicator code
 */
record TriedRound(Conditions conditions, Figures figures, Map<String, Ruling> rulingOn) {

    Standard standard() {
        return conditions.standard();
    }

    /** The judgement of every indicator by itself, in the edition's order. */
    List<Judgement> judgements() {
        List<Judgement> judgements = new ArrayList<>(standard().indicators().size());
        for (Indicator indicator : standard().indicators()) {
            judgements.add(judge(indicator));
        }
        return judgements;
    }

    Judgement judge(Indicator indicator) {
        Ruling ruling = rulingOn.get(indicator.code());
        Figure figure = figures.of(indicator.code());
        Comparison found = indicator.compare(conditions.round(), figure, conditions.references());
        Status status = ruling == null ? found.status() : ruling.kind().over(found.status());
        Credit credit =
                status.counts() ? Credit.of(status, growth(indicator), ruling, conditions.doubling()) : Credit.NONE;
        return new Judgement(conditions, indicator, figure, found, status, ruling, credit);
    }

    private @Nullable Growth growth(Indicator indicator) {
        Indicator grows = standard().growing(indicator);
        BothYears figure = grows == null ? null : figures.of(grows.code()).growing();
        return grows == null || figure == null ? null : new Growth(grows, figure, grows == indicator);
    }

    /** The same round with other figures of the data year. */
    TriedRound with(Map<String, BigDecimal> changed) {
        Map<String, Figure> all = new HashMap<>(figures.byCode());
        changed.forEach((code, current) ->
                all.put(code, new Figure(current, figures.of(code).previous())));
        return new TriedRound(conditions, new Figures(all), rulingOn);
    }

    /**
     * The values of an indicator's figure from which on something changes: the least that meets the target, and the
     * least whose growth counts double. Between two of them every value has the same result.
     *
     * @return in ascending order, within the range of its {@link Basis}; the first is the least of the range
     */
    List<BigDecimal> steps(Indicator indicator) {
        return Steps.of(this, indicator);
    }
}
