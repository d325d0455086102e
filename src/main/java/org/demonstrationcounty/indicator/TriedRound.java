package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A round with its figures, of which some are changed to see what follows.
 *
 * @param rulingOn rulings by indicator code
 */
record TriedRound(
        Standard standard,
        Supply supply,
        int round,
        Figures figures,
        References references,
        Map<String, Ruling> rulingOn) {

    /** The judgement of every indicator by itself, in the edition's order. */
    List<Judgement> judgements() {
        return standard.indicators().stream().map(this::judge).toList();
    }

    Judgement judge(Indicator indicator) {
        Optional<Ruling> ruling = Optional.ofNullable(rulingOn.get(indicator.code()));
        Figure figure = figures.of(indicator.code());
        Comparison found = indicator.compare(round, figure, references, supply);
        Status status = ruling.map(word -> word.kind().over(found.status())).orElse(found.status());
        Credit credit =
                status.counts() ? Credit.of(status, growth(indicator), ruling, standard.doubling()) : Credit.NONE;
        return new Judgement(indicator, round, figure, found, status, ruling, credit);
    }

    private Optional<Growth> growth(Indicator indicator) {
        return standard.growing(indicator).flatMap(grows -> figures.of(grows.code())
                .growing()
                .map(figure -> new Growth(grows, figure, grows.equals(indicator))));
    }

    /** The same round with other figures of the data year. */
    TriedRound with(Map<String, BigDecimal> changed) {
        Map<String, Figure> all = new HashMap<>(figures.byCode());
        changed.forEach((code, current) ->
                all.put(code, new Figure(current, figures.of(code).previous())));
        return new TriedRound(standard, supply, round, new Figures(all), references, rulingOn);
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
