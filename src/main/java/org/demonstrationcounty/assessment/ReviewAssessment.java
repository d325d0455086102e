package org.demonstrationcounty.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.evaluation.Evaluations;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 省局评审: confirm with a grade, rule and evaluate again, or return to departments (R6, R15, R16, P4). */
@Component
public class ReviewAssessment implements Step<ReviewAssessment.Reviewed> {

    /** @param outcome null where the decision is none that there is; then it was refused already */
    record Reviewed(AssessedRound round, Decided decided, Ready<?> outcome) {}

    /** What the review comes to, with what was submitted for it. */
    record Ready<T>(ReviewOutcome<T> outcome, T read) {

        static <T> Ready<T> of(
                ReviewOutcome<T> outcome, Submission submitted, EvaluatedRound reviewed, Refusals refusals) {
            return new Ready<>(outcome, outcome.read(submitted, reviewed, refusals));
        }

        void perform(AssessedRound round, String user) {
            outcome.perform(read, round, user);
        }
    }

    private final AssessedRounds rounds;
    private final Decisions decisions;
    private final Evaluations evaluations;
    private final AssessmentSheets sheets;
    private final FourEyes fourEyes;
    private final Map<String, ReviewOutcome<?>> outcomes;

    ReviewAssessment(
            AssessedRounds rounds,
            Decisions decisions,
            Evaluations evaluations,
            AssessmentSheets sheets,
            FourEyes fourEyes,
            List<ReviewOutcome<?>> outcomes) {
        this.rounds = rounds;
        this.decisions = decisions;
        this.evaluations = evaluations;
        this.sheets = sheets;
        this.fourEyes = fourEyes;
        this.outcomes =
                outcomes.stream().collect(Collectors.toUnmodifiableMap(ReviewOutcome::decision, Function.identity()));
    }

    @Override
    public String key() {
        return "review-assessment";
    }

    @Override
    public Optional<String> against(StepContext at, String user) {
        return fourEyes.againstReview(at, user);
    }

    @Override
    public Map<String, Map<String, List<String>>> choices(StepContext at) {
        return gradesOf(rounds.of(at));
    }

    /** The grades of the round's edition as choices of the field. */
    public static Map<String, Map<String, List<String>>> gradesOf(AssessedRound round) {
        Map<String, List<String>> grades = new LinkedHashMap<>();
        round.edition()
                .grades()
                .all()
                .forEach(grade -> grades.put(
                        grade.code(),
                        List.of(grade.name().chinese(), grade.name().english())));
        return Map.of("grade", grades);
    }

    @Override
    public Reviewed read(Submission submitted, Refusals refusals) {
        AssessedRound round = rounds.held(submitted.at());
        EvaluatedRound reviewed =
                new EvaluatedRound(round, evaluations.latest(round).orElseThrow());
        checkAttempt(submitted, reviewed.latest().attempt());
        Decided decided = Decided.read(submitted);
        ReviewOutcome<?> outcome = decided.decision() == null ? null : outcomes.get(decided.decision());
        return new Reviewed(round, decided, outcome == null ? null : Ready.of(outcome, submitted, reviewed, refusals));
    }

    @Override
    public void perform(Reviewed reviewed, StepContext at, String user) {
        decisions.record(reviewed.decided(), at, user);
        reviewed.outcome().perform(reviewed.round(), user);
    }

    @Override
    public ReviewView view(StepContext at) {
        return sheets.toReview(rounds.of(at));
    }

    /** Who decides on an evaluation that is no longer the latest is told so, whatever the decision. */
    public static void checkAttempt(Submission submitted, int latest) {
        Long read = submitted.whole("attempt");
        if (read != null && read != latest) {
            throw RefusedException.conflict("review.outdated", String.valueOf(read), String.valueOf(latest));
        }
    }
}
