package org.demonstrationcounty.assessment.review;

import org.demonstrationcounty.assessment.Rounds;
import org.demonstrationcounty.evaluation.EvaluationRow;
import org.demonstrationcounty.evaluation.Evaluations;
import org.demonstrationcounty.policy.Grades;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/**
 * 确认结果: the bureau gives the round its grade. Nothing may be undetermined, and whoever ruled on the round leaves it to
 * a colleague (P4, R15).
 */
@Component
class ConfirmResult implements ReviewOutcome<ConfirmResult.Graded> {

    /** @param latest number of the evaluation that is confirmed */
    record Graded(String grade, int latest) {}

    private final Rounds rounds;
    private final RequiredExplanation explanation;
    private final FourEyes fourEyes;
    private final Evaluations evaluations;

    ConfirmResult(Rounds rounds, RequiredExplanation explanation, FourEyes fourEyes, Evaluations evaluations) {
        this.rounds = rounds;
        this.explanation = explanation;
        this.fourEyes = fourEyes;
        this.evaluations = evaluations;
    }

    @Override
    public String decision() {
        return "confirm";
    }

    @Override
    public Graded read(Submission submitted, EvaluatedRound reviewed, Refusals refusals) {
        EvaluationRow latest = reviewed.latest();
        String grade = submitted.demanded("grade", Submission::text, refusals);
        if (latest.isProvisional()) {
            refusals.add("decision", "review.provisional");
        }
        if (fourEyes.againstConfirmation(submitted.at(), submitted.user())) {
            refusals.add("decision", "review.own-rulings");
        }
        if (grade != null && grade.equals(Grades.FAIL) == latest.isPassed()) {
            refusals.add("grade", latest.isPassed() ? "review.fail-though-passed" : "review.not-passed-is-fail");
        }
        explanation.check(submitted, reviewed.round(), refusals);
        return new Graded(grade, latest.attempt());
    }

    @Override
    public void perform(Graded graded, AssessedRound round, String user) {
        rounds.confirm(round, evaluations.result(round, graded.latest(), graded.grade()), user);
    }
}
