package org.demonstrationcounty.reconsideration;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.demonstrationcounty.assessment.NewRulings;
import org.demonstrationcounty.assessment.ResultDecision;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.evaluation.EvaluationRow;
import org.demonstrationcounty.evaluation.Evaluations;
import org.demonstrationcounty.indicator.Ruling;
import org.demonstrationcounty.people.Colleagues;
import org.demonstrationcounty.people.FourEyesSetting;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.policy.Grades;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.reconsideration.ReconsiderationRow.Outcome;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.round.RoundRow;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 复核年度结果: the bureau upholds the result in force, rules and evaluates the round again, or revises the result (P8). */
@Component
class ReconsiderRound implements Step<ReconsiderRound.Reconsidered> {

    /** @param grade null unless the result is revised */
    record Reconsidered(
            AssessedRound round, int latest, Decided decided, List<Ruling> rulings, @Nullable String grade) {}

    private final AssessedRounds rounds;
    private final ResultComparison comparison;
    private final Reconsiderations reconsiderations;
    private final NewEvaluations newEvaluations;
    private final RevisedResults revised;
    private final Evaluations evaluations;
    private final NewRulings rulings;
    private final Decisions decisions;
    private final ReconsiderationSheets sheets;
    private final Colleagues colleagues;
    private final ProgrammeClock clock;
    private final boolean fourEyes;

    ReconsiderRound(
            AssessedRounds rounds,
            ResultComparison comparison,
            Reconsiderations reconsiderations,
            NewEvaluations newEvaluations,
            RevisedResults revised,
            Evaluations evaluations,
            NewRulings rulings,
            Decisions decisions,
            ReconsiderationSheets sheets,
            Colleagues colleagues,
            ProgrammeClock clock,
            FourEyesSetting setting) {
        this.rounds = rounds;
        this.comparison = comparison;
        this.reconsiderations = reconsiderations;
        this.newEvaluations = newEvaluations;
        this.revised = revised;
        this.evaluations = evaluations;
        this.rulings = rulings;
        this.decisions = decisions;
        this.sheets = sheets;
        this.colleagues = colleagues;
        this.clock = clock;
        this.fourEyes = setting.fourEyes();
    }

    @Override
    public String key() {
        return "reconsider-round";
    }

    /** Whoever confirmed or revised the result leaves it to a colleague, if one is free to do it. */
    @Override
    public Optional<String> against(StepContext at, String user) {
        Set<String> answerable =
                comparison.row(rounds.of(at)).map(RoundRow::decidedBy).orElse(Set.of());
        boolean anotherIsFree =
                colleagues.of(user, Groups.BUREAU).stream().anyMatch(other -> !answerable.contains(other));
        return fourEyes && answerable.contains(user) && anotherIsFree
                ? Optional.of("reconsideration.own-confirmation")
                : Optional.empty();
    }

    @Override
    public Map<String, Map<String, List<String>>> choices(StepContext at) {
        return ResultDecision.gradesOf(rounds.of(at));
    }

    @Override
    public Reconsidered read(Submission submitted, Refusals refusals) {
        AssessedRound round = rounds.held(submitted.at());
        EvaluationRow latest = comparison.latest(round);
        ResultDecision.requireLatest(submitted, latest.attempt());
        Decided decided = Decided.read(submitted, refusals);
        List<Ruling> ruled = decided.is("reevaluate") ? rulings.read(submitted, round, refusals) : List.of();
        String grade = submitted.text("grade");
        if (decided.is("revise")) {
            if (latest.isProvisional()) {
                refusals.add("decision", "review.provisional");
            }
            if (grade != null && grade.equals(Grades.FAIL) == latest.isPassed()) {
                refusals.add("grade", latest.isPassed() ? "review.fail-though-passed" : "review.not-passed-is-fail");
            }
        }
        return new Reconsidered(round, latest.attempt(), decided, ruled, grade);
    }

    @Override
    public void perform(Reconsidered read, StepContext at, String user) {
        decisions.record(read.decided(), at, user);
        ReconsiderationRow row = reconsiderations.of(at);
        String reason = read.decided().comment();
        switch (read.decided().decision()) {
            case "uphold" -> row.close(Outcome.UPHELD, read.latest(), reason, user, clock.instant());
            case "revise" ->
                revised.revise(
                        row,
                        read.round(),
                        Objects.requireNonNull(read.grade(), "grade"),
                        Objects.requireNonNull(reason, "comment"),
                        user);
            default -> {
                rulings.store(read.rulings(), read.round(), user);
                evaluations.judgeAgain(read.round());
                newEvaluations.weigh(read.round(), new Cause(row.origin(), row.reason(), user), true);
            }
        }
    }

    @Override
    public ReconsiderationSheets.RoundView view(StepContext at) {
        return sheets.ofRound(rounds.of(at), reconsiderations.of(at));
    }
}
