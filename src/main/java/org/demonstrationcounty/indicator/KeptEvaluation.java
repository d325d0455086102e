package org.demonstrationcounty.indicator;

import java.math.BigDecimal;
import java.util.List;

/** An evaluation as it was kept. It is never worked out again. */
public record KeptEvaluation(
        String edition,
        int round,
        int assessed,
        int required,
        int credits,
        boolean provisional,
        BigDecimal completionRate,
        BigDecimal overfulfilmentRate,
        BigDecimal score,
        List<Verdict> verdicts)
        implements Evaluation {

    public KeptEvaluation {
        verdicts = List.copyOf(verdicts);
    }
}
