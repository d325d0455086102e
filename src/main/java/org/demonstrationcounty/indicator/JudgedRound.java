package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/** A round that was judged just now. Its rates and its score are worked out when they are read. */
record JudgedRound(
        Conditions conditions, List<Judgement> judgements, int assessed, int exempt, int credits, boolean provisional)
        implements Evaluation {

    JudgedRound {
        judgements = List.copyOf(judgements);
    }

    static JudgedRound of(TriedRound round) {
        Conditions conditions = round.conditions();
        List<Judgement> judgements = Judgement.limited(round.judgements(), conditions.doubling());
        int assessed = 0;
        int exempt = 0;
        int credits = 0;
        boolean provisional = false;
        for (Judgement judgement : judgements) {
            Status status = judgement.status();
            assessed += status.counts() ? 1 : 0;
            exempt += status == Status.EXEMPT ? 1 : 0;
            credits += judgement.credits();
            provisional |= status == Status.UNDETERMINED;
        }
        return new JudgedRound(conditions, judgements, assessed, exempt, credits, provisional);
    }

    @Override
    public String edition() {
        return conditions.standard().edition();
    }

    @Override
    public int round() {
        return conditions.round();
    }

    @Override
    public int required() {
        return Math.max(0, conditions.standard().requiredIn(round()) - exempt);
    }

    @Override
    public List<Verdict> verdicts() {
        return List.copyOf(judgements);
    }

    @Override
    public BigDecimal completionRate() {
        return Percent.share(count(judgement -> judgement.status() == Status.MET), assessed);
    }

    @Override
    public BigDecimal overfulfilmentRate() {
        return Percent.share(count(Judgement::overfulfilled), assessed);
    }

    private int count(Predicate<Judgement> wanted) {
        return (int) judgements.stream().filter(wanted).count();
    }

    @Override
    public BigDecimal score() {
        BigDecimal earned = BigDecimal.ZERO;
        BigDecimal possible = BigDecimal.ZERO;
        for (Judgement judgement : judgements) {
            BigDecimal weight = judgement.indicator().weight();
            earned = earned.add(weight.multiply(BigDecimal.valueOf(judgement.credits())));
            possible = judgement.status().counts() ? possible.add(weight) : possible;
        }
        return Percent.share(earned, possible);
    }
}
