package org.demonstrationcounty.archive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.demonstrationcounty.assessment.FormerRound;
import org.demonstrationcounty.bonus.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A round as a workbook has it.
 *
 * @param credits of the result on record; null if it is not given, like the two after it
 * @param score with bonus points
 */
record PastRound(
        GivenRow row,
        FormerRound former,
        @Nullable Integer credits,
        @Nullable Boolean passed,
        @Nullable BigDecimal score) {

    boolean isConfirmed() {
        return former.confirmation() != null;
    }

    /** The sum of the points of these claims. */
    static BigDecimal points(List<Claim> claims) {
        return claims.stream().map(Claim::points).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
