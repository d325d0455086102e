package org.demonstrationcounty.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.demonstrationcounty.indicator.Bilingual;

/** Which grade a round's result suggests (P4). The lines are read from above, the first that fits is it. */
public record Grades(List<Line> lines) {

    /** The grade of the rounds that were not passed, and of them alone; every edition has it. */
    public static final String FAIL = "FAIL";

    public Grades {
        lines = List.copyOf(lines);
    }

    /**
     * @param passed whether the round must be passed, or not passed, for this grade
     * @param leastScore the least score that will do, in points; null where any will
     */
    public record Line(String grade, Bilingual name, boolean passed, BigDecimal leastScore) {

        private boolean fits(boolean roundPassed, BigDecimal score) {
            return passed == roundPassed && (leastScore == null || score.compareTo(leastScore) >= 0);
        }
    }

    /** @param score of the evaluation, plus the bonus points */
    public String propose(boolean passed, BigDecimal score) {
        return lines.stream()
                .filter(line -> line.fits(passed, score))
                .findFirst()
                .orElseThrow()
                .grade();
    }

    /** Codes of the grades, the best first. */
    public List<String> codes() {
        return lines.stream().map(Line::grade).toList();
    }

    /** What a grade is called; empty where this edition does not have it. */
    public Optional<Bilingual> name(String grade) {
        return lines.stream()
                .filter(line -> line.grade().equals(grade))
                .findFirst()
                .map(Line::name);
    }
}
