package org.demonstrationcounty.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.figure.FigureSubmission;
import org.demonstrationcounty.figure.FigureViews.FigureView;
import org.demonstrationcounty.figure.SupplyView;
import org.jspecify.annotations.Nullable;

/**
 * An open task of a department to supply its figures.
 *
 * @param view what its form shows
 * @param against why the reader must leave it to a colleague; null for no reason
 */
record FigureTask(String id, CaseKey caseKey, SupplyView view, @Nullable String against) {

    Optional<FigureView> row(String code) {
        return view.rows().stream()
                .filter(row -> row.indicator().code().equals(code))
                .findFirst();
    }

    /** Whether a figure of this code is asked for in a sheet. */
    boolean asks(FigureSheetPart part, String code) {
        return switch (part) {
            case CURRENT ->
                code.equals(FigureSubmission.GDP)
                        ? view.asksCountyGdpGrowth()
                        : row(code).isPresent();
            case BASE -> view.asksBaseOf().contains(code);
            case NOTES -> row(code).isPresent();
        };
    }

    /** Whether the figures were certified before and are asked for again. */
    boolean isAskedAgain() {
        return view.reason() != null || view.rows().stream().anyMatch(row -> row.current() != null);
    }

    /** What stands in the cell beforehand: what was certified, where it is asked for again. */
    @Nullable
    Object before(FigureSheetPart part, String code) {
        if (!isAskedAgain()) {
            return null;
        }
        if (code.equals(FigureSubmission.GDP)) {
            return view.countyGdpGrowth();
        }
        return row(code)
                .map(row -> switch (part) {
                    case CURRENT -> (Object) row.current();
                    case BASE -> row.previous();
                    case NOTES -> row.note();
                })
                .orElse(null);
    }

    /** The figure of the year before as it stands: certified, or as the county stated it. */
    @Nullable
    BigDecimal previous(String code) {
        return row(code)
                .map(row -> row.previous() != null ? row.previous() : row.base())
                .orElse(null);
    }
}
