package org.demonstrationcounty.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.evaluation.EvaluationRow;
import org.demonstrationcounty.evaluation.Evaluations;
import org.demonstrationcounty.evaluation.Rulings;
import org.demonstrationcounty.figure.CodeList;
import org.demonstrationcounty.figure.FigureRequest;
import org.demonstrationcounty.figure.FigureRequests;
import org.demonstrationcounty.indicator.Ruling;
import org.demonstrationcounty.input.RulingReader;
import org.demonstrationcounty.policy.Edition;
import org.demonstrationcounty.policy.Grades;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.round.RoundLocks;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 省局评审: confirm with a grade, rule and evaluate again, or return to departments (R6, R15, R16, P4). */
@Component
class ReviewAssessment implements Step<ReviewAssessment.Reviewed> {

    /**
     * @param grade null where the round is not confirmed
     * @param rulings those with which it is evaluated again
     * @param departments those to which it is returned
     */
    record Reviewed(Decided decided, String grade, List<Ruling> rulings, List<String> departments) {}

    private final RoundLocks locks;
    private final Decisions decisions;
    private final Evaluations evaluations;
    private final Rulings rulings;
    private final Rounds rounds;
    private final FigureRequests requests;
    private final AssessmentSheets sheets;
    private final WantedExplanation explanation;
    private final FourEyes fourEyes;

    ReviewAssessment(
            RoundLocks locks,
            Decisions decisions,
            Evaluations evaluations,
            Rulings rulings,
            Rounds rounds,
            FigureRequests requests,
            AssessmentSheets sheets,
            WantedExplanation explanation,
            FourEyes fourEyes) {
        this.locks = locks;
        this.decisions = decisions;
        this.evaluations = evaluations;
        this.rulings = rulings;
        this.rounds = rounds;
        this.requests = requests;
        this.sheets = sheets;
        this.explanation = explanation;
        this.fourEyes = fourEyes;
    }

    @Override
    public String key() {
        return "review-assessment";
    }

    @Override
    public Optional<String> against(StepContext at, String user) {
        return fourEyes.againstReview(at.caseKey(), at.round(), user);
    }

    @Override
    public Map<String, Map<String, List<String>>> choices(StepContext at) {
        Map<String, List<String>> grades = new LinkedHashMap<>();
        edition(at)
                .grades()
                .lines()
                .forEach(line -> grades.put(
                        line.grade(), List.of(line.name().chinese(), line.name().english())));
        return Map.of("grade", grades);
    }

    @Override
    public Reviewed read(Submission submitted, Refusals refusals) {
        locks.hold(submitted.caseKey(), submitted.round());
        checkAttempt(submitted);
        String grade = submitted.text("grade");
        Reviewed reviewed = new Reviewed(
                Decided.read(submitted), grade, ruled(submitted, refusals), departments(submitted, refusals));
        if (reviewed.decided().is("confirm")) {
            checkConfirmation(submitted, reviewed.grade(), refusals);
        }
        return reviewed;
    }

    @Override
    public void perform(Reviewed reviewed, StepContext at, String user) {
        Decided decided = reviewed.decided();
        decisions.record(decided, at, user);
        String caseKey = at.caseKey();
        int round = at.round();
        switch (decided.decision()) {
            case "confirm" -> rounds.confirm(caseKey, round, reviewed.grade(), user);
            case "reevaluate" -> rulings.store(caseKey, round, reviewed.rulings(), user);
            case "return" -> requests.ask(caseKey, round, returned(reviewed, user));
            default -> throw new IllegalStateException(decided.decision());
        }
    }

    @Override
    public Map<String, Object> view(StepContext context) {
        return sheets.toReview(context.caseKey(), context.round());
    }

    /** Who decides on an evaluation that is no longer the latest is told so, whatever the decision. */
    private void checkAttempt(Submission submitted) {
        Long read = submitted.whole("attempt");
        int latest = latest(submitted).attempt();
        if (read != null && read != latest) {
            throw RefusedException.conflict("review.outdated", String.valueOf(read), String.valueOf(latest));
        }
    }

    private EvaluationRow latest(Submission submitted) {
        return evaluations.latest(submitted.caseKey(), submitted.round()).orElseThrow();
    }

    private void checkConfirmation(Submission submitted, String grade, Refusals refusals) {
        EvaluationRow latest = latest(submitted);
        if (latest.isProvisional()) {
            refusals.add("decision", "review.provisional");
        }
        if (fourEyes.againstConfirmation(submitted.caseKey(), submitted.round(), submitted.user())) {
            refusals.add("decision", "review.own-rulings");
        }
        if (grade != null && grade.equals(Grades.FAIL) == latest.isPassed()) {
            refusals.add("grade", latest.isPassed() ? "review.fail-though-passed" : "review.not-passed-is-fail");
        }
        explanation.check(submitted, refusals);
    }

    private List<Ruling> ruled(Submission submitted, Refusals refusals) {
        Edition edition = edition(submitted.at());
        List<Ruling> ruled = new RulingReader(
                        edition.standard(), submitted.round(), RulingReader.Reason.REQUIRED, refusals)
                .read(submitted.json("rulings"), "rulings");
        if (edition.exemptionsAtMost() != null
                && rulings.exemptionsWith(submitted.caseKey(), submitted.round(), ruled) > edition.exemptionsAtMost()) {
            refusals.add("rulings", "review.too-many-exemptions", edition.exemptionsAtMost());
        }
        return ruled;
    }

    private Edition edition(StepContext at) {
        return rounds.assessed(at.caseKey(), at.round()).edition();
    }

    private static FigureRequest returned(Reviewed reviewed, String user) {
        return new FigureRequest(
                FigureRequest.Kind.RETURN,
                reviewed.departments(),
                reviewed.decided().comment(),
                user);
    }

    private List<String> departments(Submission submitted, Refusals refusals) {
        return new CodeList("departments", Set.copyOf(edition(submitted.at()).departments()))
                .read(submitted.json("departments"), refusals);
    }
}
