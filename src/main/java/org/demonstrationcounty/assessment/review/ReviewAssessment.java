package org.demonstrationcounty.assessment.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demonstrationcounty.assessment.ResultDecision;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.casefile.NamedFields;
import org.demonstrationcounty.evaluation.Evaluations;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/**
 * 省局评审: the bureau confirms the round with a grade, rules and evaluates it again, or returns it to departments (R6,
 * R15, R16, P4).
 */
@Component
class ReviewAssessment implements Step<ReviewAssessment.Reviewed> {

    /** @param outcome empty if the decision is unknown, which has been refused by then */
    record Reviewed(AssessedRound round, Decided decided, Optional<Ready<?>> outcome) {}

    /** An outcome of the review, with its input. */
    record Ready<T>(ReviewOutcome<T> outcome, T read) {

        static <T> Ready<T> of(
                ReviewOutcome<T> outcome, Submission submitted, EvaluatedRound reviewed, Refusals refusals) {
            return new Ready<>(outcome, outcome.read(submitted, reviewed, refusals));
        }

        List<String> named() {
            return outcome.named(read);
        }

        void perform(AssessedRound round, String user) {
            outcome.perform(read, round, user);
        }
    }

    private final AssessedRounds rounds;
    private final Decisions decisions;
    private final Evaluations evaluations;
    private final ReviewSheet sheet;
    private final FourEyes fourEyes;
    private final Map<String, ReviewOutcome<?>> outcomes;

    ReviewAssessment(
            AssessedRounds rounds,
            Decisions decisions,
            Evaluations evaluations,
            ReviewSheet sheet,
            FourEyes fourEyes,
            List<ReviewOutcome<?>> outcomes) {
        this.rounds = rounds;
        this.decisions = decisions;
        this.evaluations = evaluations;
        this.sheet = sheet;
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
        return ResultDecision.gradesOf(rounds.of(at));
    }

    @Override
    public Reviewed read(Submission submitted, Refusals refusals) {
        AssessedRound round = rounds.held(submitted.at());
        EvaluatedRound reviewed =
                new EvaluatedRound(round, evaluations.latest(round).orElseThrow());
        ResultDecision.requireLatest(submitted, reviewed.latest().attempt());
        Decided decided = Decided.read(submitted, refusals);
        return new Reviewed(
                round,
                decided,
                Optional.ofNullable(decided.decision())
                        .map(outcomes::get)
                        .<Ready<?>>map(outcome -> Ready.of(outcome, submitted, reviewed, refusals)));
    }

    @Override
    public void perform(Reviewed reviewed, StepContext at, String user) {
        Ready<?> outcome = reviewed.outcome().orElseThrow();
        decisions.record(reviewed.decided().naming(NamedFields.figures(outcome.named())), at, user);
        outcome.perform(reviewed.round(), user);
    }

    @Override
    public ReviewView view(StepContext at) {
        return sheet.of(rounds.of(at));
    }
}
