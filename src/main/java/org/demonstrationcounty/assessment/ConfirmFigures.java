package org.demonstrationcounty.assessment;

import java.util.List;
import java.util.stream.Collectors;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.casefile.NamedFields;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.figure.FigureRequest;
import org.demonstrationcounty.figure.FigureRequests;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.input.CodeList;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.step.Lateness;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 县级确认数据: the county confirms the figures of a round, or disputes some of them. It can dispute once a round. */
@Component
class ConfirmFigures implements Step<ConfirmFigures.Confirmation> {

    /**
     * @param disputed codes of the indicators that the county disputes
     * @param owners their departments
     */
    record Confirmation(AssessedRound round, Decided decided, List<String> disputed, List<String> owners) {}

    private final Decisions decisions;
    private final FigureRequests requests;
    private final AssessedRounds rounds;
    private final AssessmentSheets sheets;

    ConfirmFigures(Decisions decisions, FigureRequests requests, AssessedRounds rounds, AssessmentSheets sheets) {
        this.decisions = decisions;
        this.requests = requests;
        this.rounds = rounds;
        this.sheets = sheets;
    }

    @Override
    public String key() {
        return "confirm-figures";
    }

    @Override
    public Confirmation read(Submission submitted, Refusals refusals) {
        AssessedRound round = rounds.held(submitted.at());
        Standard standard = round.standard();
        List<String> disputed = disputed(submitted, standard, refusals);
        List<String> owners = disputed.stream()
                .map(code -> standard.find(code).orElseThrow().department())
                .distinct()
                .toList();
        return new Confirmation(round, Decided.read(submitted, refusals), disputed, owners);
    }

    @Override
    public void perform(Confirmation confirmation, StepContext at, String user) {
        Decided decided = confirmation.decided();
        boolean disputes = decided.is("dispute");
        decisions.record(disputes ? decided.naming(NamedFields.figures(confirmation.disputed())) : decided, at, user);
        if (disputes) {
            requests.ask(
                    confirmation.round(),
                    FigureRequest.dispute(confirmation.owners(), decided.comment(), user, confirmation.disputed()));
        }
    }

    @Override
    public String takenAway(CaseKey caseKey) {
        return "late.was-confirmed";
    }

    @Override
    public Lateness whenLate(StepContext at) {
        return Lateness.of("late.confirmed", rounds.of(at).edition().calendar().figureConfirmationWorkingDays());
    }

    @Override
    public AssessmentSheets.ConfirmView view(StepContext at) {
        return sheets.toConfirm(rounds.of(at));
    }

    private static List<String> disputed(Submission submitted, Standard standard, Refusals refusals) {
        var owned = standard.indicators().stream()
                .filter(indicator -> !indicator.department().isEmpty())
                .map(Indicator::code)
                .collect(Collectors.toSet());
        return new CodeList("codes", owned).read(submitted.json("codes"), refusals);
    }
}
