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
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
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
    record Reviewed(
            AssessedRound round, Decided decided, String grade, List<Ruling> rulings, List<String> departments) {}

    private final AssessedRounds rounds;
    private final Decisions decisions;
    private final Evaluations evaluations;
    private final Rulings rulings;
    private final Rounds openRounds;
    private final FigureRequests requests;
    private final AssessmentSheets sheets;
    private final WantedExplanation explanation;
    private final FourEyes fourEyes;

    ReviewAssessment(
            AssessedRounds rounds,
            Decisions decisions,
            Evaluations evaluations,
            Rulings rulings,
            Rounds openRounds,
            FigureRequests requests,
            AssessmentSheets sheets,
            WantedExplanation explanation,
            FourEyes fourEyes) {
        this.rounds = rounds;
        this.decisions = decisions;
        this.evaluations = evaluations;
        this.rulings = rulings;
        this.openRounds = openRounds;
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
        return fourEyes.againstReview(at, user);
    }

    @Override
    public Map<String, Map<String, List<String>>> choices(StepContext at) {
        Map<String, List<String>> grades = new LinkedHashMap<>();
        rounds.of(at)
                .edition()
                .grades()
                .lines()
                .forEach(line -> grades.put(
                        line.grade(), List.of(line.name().chinese(), line.name().english())));
        return Map.of("grade", grades);
    }

    @Override
    public Reviewed read(Submission submitted, Refusals refusals) {
        AssessedRound round = rounds.held(submitted.at());
        EvaluationRow latest = evaluations.latest(round).orElseThrow();
        checkAttempt(submitted, latest);
        String grade = submitted.text("grade");
        Reviewed reviewed = new Reviewed(
                round,
                Decided.read(submitted),
                grade,
                ruled(submitted, round, refusals),
                departments(submitted, round, refusals));
        if (reviewed.decided().is("confirm")) {
            checkConfirmation(submitted, reviewed, latest, refusals);
        }
        return reviewed;
    }

    @Override
    public void perform(Reviewed reviewed, StepContext at, String user) {
        Decided decided = reviewed.decided();
        decisions.record(decided, at, user);
        AssessedRound round = reviewed.round();
        switch (decided.decision()) {
            case "confirm" -> openRounds.confirm(round, reviewed.grade(), user);
            case "reevaluate" -> rulings.store(round, reviewed.rulings(), user);
            case "return" -> requests.ask(round, returned(reviewed, user));
            default -> throw new IllegalStateException(decided.decision());
        }
    }

    @Override
    public ReviewView view(StepContext at) {
        return sheets.toReview(rounds.of(at));
    }

    /** Who decides on an evaluation that is no longer the latest is told so, whatever the decision. */
    private static void checkAttempt(Submission submitted, EvaluationRow evaluated) {
        Long read = submitted.whole("attempt");
        int latest = evaluated.attempt();
        if (read != null && read != latest) {
            throw RefusedException.conflict("review.outdated", String.valueOf(read), String.valueOf(latest));
        }
    }

    private void checkConfirmation(Submission submitted, Reviewed reviewed, EvaluationRow latest, Refusals refusals) {
        String grade = reviewed.grade();
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
    }

    private List<Ruling> ruled(Submission submitted, AssessedRound round, Refusals refusals) {
        Edition edition = round.edition();
        List<Ruling> ruled = new RulingReader(
                        edition.standard(), submitted.round(), RulingReader.Reason.REQUIRED, refusals)
                .read(submitted.json("rulings"), "rulings");
        if (edition.exemptionsAtMost() != null && rulings.exemptionsWith(round, ruled) > edition.exemptionsAtMost()) {
            refusals.add("rulings", "review.too-many-exemptions", edition.exemptionsAtMost());
        }
        return ruled;
    }

    private static FigureRequest returned(Reviewed reviewed, String user) {
        return new FigureRequest(
                FigureRequest.Kind.RETURN,
                reviewed.departments(),
                reviewed.decided().comment(),
                user);
    }

    private static List<String> departments(Submission submitted, AssessedRound round, Refusals refusals) {
        return new CodeList("departments", Set.copyOf(round.edition().departments()))
                .read(submitted.json("departments"), refusals);
    }
}
