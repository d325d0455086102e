package org.demonstrationcounty.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.demonstrationcounty.indicator.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Which grade a round's result suggests (P4).
 *
 * @param all the best first; a result gets the first that fits
 */
public record Grades(List<Grade> all) {

    /** The grade of the rounds that were not passed, and of them alone; every edition has it. */
    public static final String FAIL = "FAIL";

    public Grades {
        all = List.copyOf(all);
    }

    /**
     * @param code such as EXCELLENT
     * @param passed whether the round must be passed, or not passed, for this grade
     * @param leastScore the least score that will do, in points; null where any will
     */
    public record Grade(String code, Bilingual name, boolean passed, @Nullable BigDecimal leastScore) {

        private boolean fits(boolean roundPassed, BigDecimal score) {
            return passed == roundPassed && (leastScore == null || score.compareTo(leastScore) >= 0);
        }
    }

    /** @param score of the evaluation, plus the bonus points */
    public String propose(boolean passed, BigDecimal score) {
        return all.stream()
                .filter(grade -> grade.fits(passed, score))
                .findFirst()
                .orElseThrow()
                .code();
    }

    /** Codes of the grades, the best first. */
    public List<String> codes() {
        return all.stream().map(Grade::code).toList();
    }

    /** What a grade is called; empty where this edition does not have it. */
    public Optional<Bilingual> name(String code) {
        return all.stream()
                .filter(grade -> grade.code().equals(code))
                .findFirst()
                .map(Grade::name);
    }
}
