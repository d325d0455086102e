package org.demonstrationcounty.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.demonstrationcounty.indicator.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The grades of a result (P4).
 *
 * @param all the best first; a result gets the first one that fits
 */
public record Grades(List<Grade> all) {

    /** The grade of rounds that were not passed. Every edition has it. */
    public static final String FAIL = "FAIL";

    public Grades {
        all = List.copyOf(all);
    }

    /**
     * @param code such as EXCELLENT
     * @param passed whether the grade is for rounds that were passed
     * @param leastScore the least score for this grade, in points; null for no limit
     */
    public record Grade(String code, Bilingual name, boolean passed, @Nullable BigDecimal leastScore) {

        private boolean fits(boolean roundPassed, BigDecimal score) {
            return passed == roundPassed && (leastScore == null || score.compareTo(leastScore) >= 0);
        }
    }

    /**
     * The code of the grade for a result.
     *
     * @param score of the evaluation, with the bonus points
     */
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

    /** The name of a grade; empty if this edition does not have it. */
    public Optional<Bilingual> name(String code) {
        return all.stream()
                .filter(grade -> grade.code().equals(code))
                .findFirst()
                .map(Grade::name);
    }
}
