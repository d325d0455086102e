package org.demonstrationcounty.sheet;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.figure.FigureSubmission;
import org.demonstrationcounty.figure.FigureViews.FigureView;
import org.demonstrationcounty.figure.SupplyView;
import org.demonstrationcounty.step.OpenStep;
import org.jspecify.annotations.Nullable;

/**
 * An open task of a department to supply its figures.
 *
 * @param view what its form shows
 */
record FigureTask(OpenStep step, SupplyView view) {

    String id() {
        return Objects.requireNonNull(step.at().taskId(), "a start has no task");
    }

    CaseKey caseKey() {
        return step.at().caseKey();
    }

    Optional<FigureView> row(String code) {
        return view.rows().stream()
                .filter(row -> row.indicator().code().equals(code))
                .findFirst();
    }

    /** Whether the task asks for this indicator in this sheet. */
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

    /** The value that the cell has beforehand: the certified one, if the figures are asked for again. */
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

    /** The figure of the year before: the certified one, else the one that the county stated. */
    @Nullable
    BigDecimal previous(String code) {
        return row(code)
                .map(row -> row.previous() != null ? row.previous() : row.base())
                .orElse(null);
    }
}
