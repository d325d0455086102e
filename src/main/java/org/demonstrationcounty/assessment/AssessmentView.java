package org.demonstrationcounty.assessment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.demonstrationcounty.correction.CorrectionViews;
import org.demonstrationcounty.evaluation.EvaluationView;
import org.demonstrationcounty.indicator.Ruling;
import org.demonstrationcounty.people.CurrentUser;
import org.jspecify.annotations.Nullable;

/**
 * The result of a round, which is its evaluation in force (P8). It has the fields of a what-if answer and some more.
 *
 * @param score includes the bonus points (P4)
 * @param bonus sum of the points awarded
 * @param grade null before the bureau confirms, like its name
 * @param attempt number of the evaluation in force
 * @param figures whether the figures of the round can still change
 * @param corrected a later evaluation that is not in force; null if there is none or the reader does not see every case
 */
public record AssessmentView(
        @JsonUnwrapped @JsonIgnoreProperties("score") EvaluationView evaluation,
        BigDecimal score,
        int dataYear,
        List<RulingView> rulings,
        BigDecimal bonus,
        @Nullable String grade,
        @Nullable String gradeName,
        boolean confirmed,
        int attempt,
        FigureState figures,
        @JsonInclude(JsonInclude.Include.NON_NULL) CorrectionViews.@Nullable CorrectedView corrected) {

    /**
     * Whether this reader may see it. Those who run the programme may from the evaluation on, others from the
     * confirmation on.
     */
    public boolean isOpenTo(CurrentUser reader) {
        return confirmed || reader.seesEveryCase();
    }

    /** A ruling and the person who made it. */
    public record RulingView(
            String indicator,
            String indicatorName,
            Ruling.Kind kind,
            String kindName,
            String reason,
            String ruledBy,
            Instant ruledAt) {}
}
