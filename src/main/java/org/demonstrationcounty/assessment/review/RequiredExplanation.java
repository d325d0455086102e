package org.demonstrationcounty.assessment.review;

import java.util.List;
import java.util.Optional;
import org.demonstrationcounty.assessment.review.AssessmentSettings.UnexplainedWarnings;
import org.demonstrationcounty.figure.CaseFigures;
import org.demonstrationcounty.figure.RoundWarnings;
import org.demonstrationcounty.indicator.Bilingual;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.step.Submission;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Finds the warnings of a round to which their departments wrote no note. Before such a round is confirmed, its
 * reviewer comments on them (R6).
 */
@Component
@EnableConfigurationProperties(AssessmentSettings.class)
class RequiredExplanation {

    private static final String FIELD = "comment";

    private final CaseFigures figures;
    private final RoundWarnings warnings;
    private final UnexplainedWarnings policy;

    RequiredExplanation(CaseFigures figures, RoundWarnings warnings, AssessmentSettings settings) {
        this.figures = figures;
        this.warnings = warnings;
        this.policy = settings.unexplainedWarnings();
    }

    /** The refusal of a confirmation without a comment; empty if every warning has a note. */
    Optional<Refusal> of(List<RoundWarnings.Noted> warnings) {
        List<String> unexplained = warnings.stream()
                .filter(warning -> warning.note() == null)
                .map(RoundWarnings.Noted::indicatorName)
                .distinct()
                .toList();
        return unexplained.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(FIELD, "review.unexplained-warnings", List.of(listed(unexplained))));
    }

    /** Refuses a confirmation without a comment, unless the settings allow it. */
    void check(Submission confirmation, AssessedRound round, Refusals refusals) {
        boolean says = confirmation.has(FIELD) || refusals.concern(FIELD);
        if (policy == UnexplainedWarnings.REFUSE && !says) {
            of(warnings.on(figures.of(round)))
                    .ifPresent(lack -> refusals.add(
                            lack.field(), lack.code(), lack.arguments().toArray()));
        }
    }

    private static String listed(List<String> names) {
        return new Bilingual(String.join("、", names), String.join(", ", names)).in(LocaleContextHolder.getLocale());
    }
}
