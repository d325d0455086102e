package org.demonstrationcounty.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demonstrationcounty.bonus.Claim;
import org.demonstrationcounty.figure.FigureRequest;
import org.demonstrationcounty.figure.RoundFigures;
import org.demonstrationcounty.indicator.Ruling;
import org.demonstrationcounty.round.RoundRow.Settled;
import org.jspecify.annotations.Nullable;

/**
 * A round of a case that began before it was recorded here, or a round as another installation can record it.
 *
 * @param edition id of the edition by which it is judged
 * @param asked why the departments were asked last
 * @param awaited codes of the departments that have not answered
 * @param settled null before the figures were settled
 * @param report null if the county has not reported
 * @param figures the year's own
 * @param rectified those of a rectification
 * @param rulings on the year's own figures
 * @param later the rulings of a rectification
 * @param rectification null if none was ordered
 * @param confirmation null before the result was confirmed
 */
public record FormerRound(
        int number,
        int dataYear,
        String edition,
        Instant openedAt,
        FigureRequest.Kind asked,
        List<String> awaited,
        @Nullable Settled settled,
        @Nullable Report report,
        RoundFigures figures,
        RoundFigures rectified,
        List<Ruling> rulings,
        List<Ruling> later,
        List<Claim> claims,
        @Nullable Rectification rectification,
        @Nullable Confirmation confirmation) {

    /** What the county wrote in its annual report. */
    public record Report(String summary, String experience) {}

    /** @param summary what the county reported; null before its report */
    public record Rectification(LocalDate until, @Nullable String summary) {}

    /** @param grade code of the grade */
    public record Confirmation(String grade, Instant at) {}

    /** Whether figures of a rectification are judged beside the year's own. */
    public boolean isRectified() {
        return asked == FigureRequest.Kind.RECTIFY || !rectified.current().isEmpty();
    }

    /** The figures by which it is judged. */
    public RoundFigures judged() {
        return figures.with(rectified);
    }

    /** The rulings with which it is judged: for each indicator the latest. */
    public List<Ruling> ruled() {
        Map<String, Ruling> byIndicator = new LinkedHashMap<>();
        List<Ruling> all = new ArrayList<>(rulings);
        all.addAll(later);
        all.forEach(ruling -> byIndicator.put(ruling.indicator(), ruling));
        return List.copyOf(byIndicator.values());
    }
}
