package org.demonstrationcounty.assessment;

import java.util.List;
import java.util.stream.Collectors;
import org.demonstrationcounty.casefile.Decided;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.figure.CodeList;
import org.demonstrationcounty.figure.FigureRequest;
import org.demonstrationcounty.figure.FigureRequests;
import org.demonstrationcounty.indicator.Indicator;
import org.demonstrationcounty.indicator.Standard;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.round.AssessedRounds;
import org.demonstrationcounty.step.Step;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.Submission;
import org.springframework.stereotype.Component;

/** 县级确认数据: the county takes the figures as they are, or disputes some of them, once a round. */
@Component
class ConfirmFigures implements Step<ConfirmFigures.Confirmation> {

    /** @param disputed the departments whose figures the county disputes */
    record Confirmation(AssessedRound round, Decided decided, List<String> disputed) {}

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
        List<String> owners = disputed(submitted, standard, refusals).stream()
                .map(code -> standard.find(code).orElseThrow().department())
                .distinct()
                .toList();
        return new Confirmation(round, Decided.read(submitted, refusals), owners);
    }

    @Override
    public void perform(Confirmation confirmation, StepContext at, String user) {
        Decided decided = confirmation.decided();
        decisions.record(decided, at, user);
        if (decided.is("dispute")) {
            requests.ask(
                    confirmation.round(),
                    new FigureRequest(FigureRequest.Kind.DISPUTE, confirmation.disputed(), decided.comment(), user));
        }
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
