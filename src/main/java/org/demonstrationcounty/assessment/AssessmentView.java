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
 * A round's result, the evaluation in force (P8): the shape of a what-if answer, and what is known of the round besides.
 *
 * @param score with the bonus points (P4)
 * @param bonus sum of the points awarded
 * @param grade null before the bureau confirms, as is its name
 * @param attempt number of that evaluation
 * @param figures whether its figures can still change
 * @param corrected a later evaluation that is not in force, for those who see every case; null where there is none
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

    /** Those who run the programme see it from the evaluation on, county and city once it is confirmed. */
    public boolean isOpenTo(CurrentUser reader) {
        return confirmed || reader.seesEveryCase();
    }

    /** A ruling with who made it. */
    public record RulingView(
            String indicator,
            String indicatorName,
            Ruling.Kind kind,
            String kindName,
            String reason,
            String ruledBy,
            Instant ruledAt) {}
}
