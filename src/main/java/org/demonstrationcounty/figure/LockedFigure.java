package org.demonstrationcounty.figure;

import java.util.Optional;
import org.demonstrationcounty.indicator.Basis;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.policy.Edition;

/**
 * A figure that the confirmation of its round has locked.
 *
 * @param indicator code of the indicator, or {@link FigureSubmission#GDP}
 * @param department code of the department that supplied it; empty for none
 */
public record LockedFigure(SuppliedFigureRow.Kind kind, String indicator, String department, Basis basis) {

    /** The year of a figure in its round, with the names that an evaluation uses. */
    public enum Year {
        CURRENT,
        PREVIOUS
    }

    /** The figure of a code; empty if there is no such code. */
    public static Optional<LockedFigure> of(String code, Year year, Standard standard) {
        if (code.equals(FigureSubmission.GDP)) {
            return Optional.of(
                    new LockedFigure(SuppliedFigureRow.Kind.REFERENCE, code, Edition.STATES_COUNTY_GDP, Basis.GROWTH));
        }
        SuppliedFigureRow.Kind kind =
                year == Year.PREVIOUS ? SuppliedFigureRow.Kind.BASE : SuppliedFigureRow.Kind.CURRENT;
        return standard.find(code)
                .map(indicator -> new LockedFigure(kind, code, indicator.department(), indicator.basis()));
    }

    public static Year yearOf(SuppliedFigureRow.Kind kind) {
        return kind == SuppliedFigureRow.Kind.BASE ? Year.PREVIOUS : Year.CURRENT;
    }

    /** Whether the next round's figure is compared with it. */
    public boolean countsInTheNextRound() {
        return kind == SuppliedFigureRow.Kind.CURRENT;
    }

    /** The path of the figure in the step that supplied it, such as {@code base.newEnterprises}. */
    public String field() {
        return switch (kind) {
            case CURRENT -> "figures." + indicator;
            case BASE -> "base." + indicator;
            case REFERENCE -> indicator;
        };
    }
}
