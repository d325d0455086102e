package org.demonstrationcounty.policy;

import java.math.BigDecimal;
import java.util.List;
import org.demonstrationcounty.indicator.Bilingual;

/** Which grade a round's result suggests (P4). The lines are read from above, the first that fits is it. */
public record Grades(List<Line> lines) {

    public Grades {
        lines = List.copyOf(lines);
    }

    /**
     * @param passed whether the round must be passed, or not passed, for this grade
     * @param leastScore the least score that will do, in points; null where any will
     */
    public record Line(Grade grade, Bilingual name, boolean passed, BigDecimal leastScore) {

        private boolean fits(boolean roundPassed, BigDecimal score) {
            return passed == roundPassed && (leastScore == null || score.compareTo(leastScore) >= 0);
        }
    }

    /** @param score 100 × credits ÷ assessed, plus the bonus points */
    public Grade propose(boolean passed, BigDecimal score) {
        return lines.stream()
                .filter(line -> line.fits(passed, score))
                .findFirst()
                .orElseThrow()
                .grade();
    }

    public Bilingual name(Grade grade) {
        return lines.stream()
                .filter(line -> line.grade() == grade)
                .findFirst()
                .orElseThrow()
                .name();
    }
}
