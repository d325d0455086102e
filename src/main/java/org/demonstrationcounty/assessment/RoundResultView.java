package org.demonstrationcounty.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.demonstrationcounty.figure.FigureViews;
import org.demonstrationcounty.figure.RoundWarnings;
import org.jspecify.annotations.Nullable;

/**
 * The result of a round so far: its latest evaluation, and the figures, claims and report that belong to it.
 *
 * @param report null if the county has not reported
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoundResultView(
        int attempt,
        AssessmentView evaluation,
        List<AssessmentView.RulingView> rulings,
        BigDecimal bonus,
        List<FigureViews.FigureView> rows,
        List<RoundWarnings.Noted> warnings,
        List<ClaimView> claims,
        @Nullable ReportView report) {

    /** @param points null before the bureau scores the claim, like the comment */
    public record ClaimView(
            String theme, String themeName, String summary, @Nullable BigDecimal points, @Nullable String comment) {}

    record ReportView(String summary, String experience) {}
}
