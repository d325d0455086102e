package org.demonstrationcounty.reconsideration;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.demonstrationcounty.assessment.AssessmentSheets;
import org.demonstrationcounty.assessment.AssessmentView;
import org.demonstrationcounty.assessment.AssessmentViews;
import org.demonstrationcounty.assessment.RoundResultView;
import org.demonstrationcounty.casefile.CaseFile;
import org.demonstrationcounty.casefile.CaseFiles;
import org.demonstrationcounty.casefile.CaseView;
import org.demonstrationcounty.casefile.CaseViews;
import org.demonstrationcounty.casefile.DecisionViews;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.evaluation.EvaluationView;
import org.demonstrationcounty.figure.FigureViews;
import org.demonstrationcounty.figure.RoundHead;
import org.demonstrationcounty.figure.RoundHeads;
import org.demonstrationcounty.figure.RoundWarnings;
import org.demonstrationcounty.indicator.Evaluation;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.round.AssessedRound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads what the forms of a reconsideration show. */
@Component
class ReconsiderationSheets {

    /**
     * The cause of a reconsideration, and its outcome.
     *
     * @param outcomeName null before the decision
     * @param comment the reason of the decision; null if there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReconsiderationView(
            String originName,
            String reason,
            String openedBy,
            Instant openedAt,
            @Nullable String outcomeName,
            @Nullable String comment) {}

    /**
     * Two evaluations side by side.
     *
     * @param before the evaluation in force, or the one that was in force
     * @param differing codes of the indicators with different verdicts
     */
    record Compared(EvaluationView before, EvaluationView after, List<String> differing) {}

    /** @param attempt number of the evaluation that is decided on, which is the latest */
    record RoundView(
            @JsonUnwrapped RoundHead head,
            ReconsiderationView reconsideration,
            Compared compared,
            int attempt,
            String proposedGrade,
            String proposedGradeName,
            boolean anotherCaseRuns,
            AssessmentView evaluation,
            List<FigureViews.FigureView> rows,
            List<RoundWarnings.Noted> warnings,
            List<AssessmentView.RulingView> rulings,
            BigDecimal bonus,
            @JsonUnwrapped AssessmentSheets.RulingsView ruled) {}

    record DesignationView(
            @JsonProperty("case") CaseView file,
            ReconsiderationView reconsideration,
            List<DecisionViews.DecisionView> decisions) {}

    /**
     * What the county reads.
     *
     * @param compared null if the designation was reconsidered
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ResultView(
            @JsonProperty("case") CaseView file,
            @Nullable Integer round,
            @Nullable Integer dataYear,
            ReconsiderationView reconsideration,
            @Nullable Compared compared,
            @Nullable String gradeName) {}

    private final RoundHeads heads;
    private final AssessmentSheets assessments;
    private final AssessmentViews results;
    private final ResultComparison comparison;
    private final CaseFiles files;
    private final CaseViews cases;
    private final DecisionViews decisions;
    private final AccountNames names;
    private final RefusalMessages words;

    ReconsiderationSheets(
            RoundHeads heads,
            AssessmentSheets assessments,
            AssessmentViews results,
            ResultComparison comparison,
            CaseFiles files,
            CaseViews cases,
            DecisionViews decisions,
            AccountNames names,
            RefusalMessages words) {
        this.heads = heads;
        this.assessments = assessments;
        this.results = results;
        this.comparison = comparison;
        this.files = files;
        this.cases = cases;
        this.decisions = decisions;
        this.names = names;
        this.words = words;
    }

    RoundView ofRound(AssessedRound round, ReconsiderationRow row) {
        RoundResultView result = assessments.result(round);
        int latest = comparison.latest(round).attempt();
        Evaluation evaluation = comparison.evaluation(round, latest);
        String proposed = comparison.proposedGrade(round, evaluation);
        CaseFile file = round.file();
        return new RoundView(
                heads.of(round),
                view(row),
                compared(round, row.formerAttempt(), latest),
                latest,
                proposed,
                results.gradeName(round, EvaluationView.of(evaluation, language()), proposed),
                file.stage().isEnd() && files.isRunningFor(file.countyKey()),
                result.evaluation(),
                result.rows(),
                result.warnings(),
                result.rulings(),
                result.bonus(),
                assessments.rulings());
    }

    DesignationView ofDesignation(CaseKey caseKey, ReconsiderationRow row) {
        return new DesignationView(cases.summary(files.get(caseKey)), view(row), decisions.of(caseKey));
    }

    ResultView toRead(CaseKey caseKey, ReconsiderationRow row) {
        return new ResultView(cases.summary(files.get(caseKey)), null, null, view(row), null, null);
    }

    ResultView toRead(AssessedRound round, ReconsiderationRow row) {
        Compared compared = row.attempt() == null ? null : compared(round, row.formerAttempt(), row.attempt());
        String grade = comparison
                .inForce(round)
                .map(inForce -> results.gradeName(
                        round,
                        EvaluationView.of(comparison.evaluation(round, inForce.attempt()), language()),
                        inForce.grade()))
                .orElse(null);
        return new ResultView(heads.of(round).file(), round.round(), round.dataYear(), view(row), compared, grade);
    }

    private Compared compared(AssessedRound round, int before, int after) {
        Evaluation one = comparison.evaluation(round, before);
        Evaluation other = comparison.evaluation(round, after);
        return new Compared(
                EvaluationView.of(one, language()),
                EvaluationView.of(other, language()),
                ResultComparison.differing(one, other));
    }

    private ReconsiderationView view(ReconsiderationRow row) {
        return new ReconsiderationView(
                words.named("reconsideration.origin." + row.origin()),
                row.reason(),
                names.of(row.openedBy()),
                row.openedAt(),
                row.outcome() == null ? null : words.named("reconsideration.outcome." + row.outcome()),
                row.comment());
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
