package org.demonstrationcounty.assessment.review;

import java.util.List;
import java.util.Map;
import org.demonstrationcounty.assessment.AssessmentSheets;
import org.demonstrationcounty.assessment.JudgedView;
import org.demonstrationcounty.figure.FigureViews;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.step.Wanted;
import org.springframework.stereotype.Component;

/** Reads what the form of a review shows. */
@Component
class ReviewSheet {

    private final AssessmentSheets sheets;
    private final RequiredExplanation explanation;
    private final FigureViews figures;
    private final RefusalMessages messages;

    ReviewSheet(
            AssessmentSheets sheets, RequiredExplanation explanation, FigureViews figures, RefusalMessages messages) {
        this.sheets = sheets;
        this.explanation = explanation;
        this.figures = figures;
        this.messages = messages;
    }

    ReviewView of(AssessedRound round) {
        JudgedView judged = sheets.judged(round);
        return new ReviewView(
                judged,
                explanation.of(judged.result().warnings()).map(this::wantedToConfirm).stream()
                        .toList(),
                figures.departments(round),
                sheets.rulings());
    }

    private Wanted wantedToConfirm(Refusal lack) {
        return new Wanted(lack.field(), Map.of("decision", List.of("confirm")), messages.of(lack));
    }
}
