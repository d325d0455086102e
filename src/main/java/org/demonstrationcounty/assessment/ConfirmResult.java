package org.demonstrationcounty.assessment;

import org.demonstrationcounty.evaluation.EvaluationRow;
import org.demonstrationcounty.policy.Grades;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 确认结果: the round gets its grade, by another than who ruled on it, and not while anything is undetermined (P4, R15). */
@Component
class ConfirmResult implements ReviewOutcome<ConfirmResult.Graded> {

    record Graded(String grade) {}

    private final Rounds rounds;
    private final WantedExplanation explanation;
    private final FourEyes fourEyes;

    ConfirmResult(Rounds rounds, WantedExplanation explanation, FourEyes fourEyes) {
        this.rounds = rounds;
        this.explanation = explanation;
        this.fourEyes = fourEyes;
    }

    @Override
    public String decision() {
        return "confirm";
    }

    @Override
    public Graded read(Submission submitted, EvaluatedRound reviewed, Refusals refusals) {
        EvaluationRow latest = reviewed.latest();
        String grade = submitted.text("grade");
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
        return new Graded(grade);
    }

    @Override
    public void perform(Graded graded, AssessedRound round, String user) {
        rounds.confirm(round, graded.grade(), user);
    }
}
