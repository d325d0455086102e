package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.List;

/**
 * The result of a round. Rates are in percent with two decimals, and 0.00 if nothing is assessed.
 *
 * @param edition id of the edition by which it was judged (R21)
 * @param assessed number of indicators assessed, without the exempt ones
 * @param required credits needed: one less for each exempt indicator, never below 0 (R13, R16)
 * @param provisional whether any indicator is undetermined (R15)
 * @param completionRate met ÷ assessed
 * @param overfulfilmentRate met with a figure above the least value that meets the target ÷ assessed. Every figure
 *     that meets a strict target (R9) counts.
 * @param score 100 × weighted credits ÷ weights of the assessed indicators, two decimals, without bonus points (P4)
 * @param verdicts one for each indicator, in the notice's order
 */
public record Evaluation(
        String edition,
        int round,
        int assessed,
        int required,
        int credits,
        boolean provisional,
        BigDecimal completionRate,
        BigDecimal overfulfilmentRate,
        BigDecimal score,
        List<Verdict> verdicts) {

    public Evaluation {
        verdicts = List.copyOf(verdicts);
    }

    /** Only the credits decide. A round in which nothing was assessed is not passed (R13). */
    public boolean passed() {
        return assessed > 0 && credits >= required;
    }

    static Evaluation of(Standard standard, int round, List<Verdict> verdicts) {
        int exempt = count(verdicts, Status.EXEMPT);
        int assessed = (int)
                verdicts.stream().filter(verdict -> verdict.status().counts()).count();
        int credits = verdicts.stream().mapToInt(Verdict::credits).sum();
        int overfulfilled =
                (int) verdicts.stream().filter(Verdict::overfulfilled).count();
        return new Evaluation(
                standard.edition(),
                round,
                assessed,
                Math.max(0, standard.requiredIn(round) - exempt),
                credits,
                count(verdicts, Status.UNDETERMINED) > 0,
                Percent.share(count(verdicts, Status.MET), assessed),
                Percent.share(overfulfilled, assessed),
                score(standard, verdicts),
                verdicts);
    }

    private static BigDecimal score(Standard standard, List<Verdict> verdicts) {
        BigDecimal earned = BigDecimal.ZERO;
        BigDecimal possible = BigDecimal.ZERO;
        for (Verdict verdict : verdicts) {
            BigDecimal weight = standard.find(verdict.code()).orElseThrow().weight();
            earned = earned.add(weight.multiply(BigDecimal.valueOf(verdict.credits())));
            possible = verdict.status().counts() ? possible.add(weight) : possible;
        }
        return Percent.share(earned, possible);
    }

    private static int count(List<Verdict> verdicts, Status status) {
        return (int)
                verdicts.stream().filter(verdict -> verdict.status() == status).count();
    }
}
