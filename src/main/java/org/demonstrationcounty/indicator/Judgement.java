package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that was judged just now: what decides. What is shown follows from it when it is read.
 *
 * @param found what the figure alone comes to
 * @param status what it comes to with the ruling
 */
record Judgement(
        Conditions conditions,
        Indicator indicator,
        Figure figure,
        Comparison found,
        Status status,
        @Nullable Ruling ruling,
        Credit credit)
        implements Verdict {

    /**
     * Leaves doubled only as many as the limit allows (R14): those that gain most credits come first, equal ones in
     * the edition's order.
     */
    static List<Judgement> limited(List<Judgement> judgements, Doubling doubling) {
        if (doubling.atMost() == null) {
            return judgements;
        }
        List<Judgement> limited = new ArrayList<>(judgements);
        IntStream.range(0, judgements.size())
                .boxed()
                .filter(place -> judgements.get(place).credit.isDouble())
                .sorted(Comparator.comparing(
                        (Integer place) -> -judgements.get(place).credit.gain()))
                .skip(doubling.atMost())
                .forEach(place -> limited.set(place, judgements.get(place).notDoubled()));
        return limited;
    }

    private Judgement notDoubled() {
        return new Judgement(conditions, indicator, figure, found, status, ruling, credit.beyondLimit());
    }

    @Override
    public String code() {
        return indicator.code();
    }

    @Override
    public Bilingual name() {
        return indicator.name();
    }

    @Override
    public int credits() {
        return credit.count();
    }

    @Override
    public Bilingual target() {
        return indicator.targetText(conditions.round());
    }

    @Override
    public @Nullable BigDecimal current() {
        return figure.current();
    }

    @Override
    public @Nullable BigDecimal previous() {
        return figure.previous();
    }

    @Override
    public @Nullable BigDecimal growth() {
        return indicator.basis().isCount() ? Percent.growth(figure) : null;
    }

    @Override
    public @Nullable BigDecimal change() {
        BothYears both = indicator.basis().isCount() ? null : figure.bothYears();
        return both == null ? null : both.change();
    }

    @Override
    public @Nullable BigDecimal gap() {
        return status == Status.EXEMPT ? null : found.gap();
    }

    @Override
    public boolean overfulfilled() {
        return status == Status.MET && found.isAboveLeast();
    }

    @Override
    public Bilingual explanation() {
        return new Explanation(this).text();
    }

    @Override
    public List<String> rules() {
        return new Explanation(this).rules();
    }
}
