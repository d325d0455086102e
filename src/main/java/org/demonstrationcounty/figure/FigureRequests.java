package org.demonstrationcounty.figure;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.round.AssessedRound;
import org.demonstrationcounty.step.CaseInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The requests to departments for the figures of a round, with their reasons. */
@Service("figureRequests")
@Transactional
public class FigureRequests {

    private final FigureRequestRepository requests;
    private final SuppliedFigureRepository figures;
    private final ProgrammeClock clock;

    FigureRequests(FigureRequestRepository requests, SuppliedFigureRepository figures, ProgrammeClock clock) {
        this.requests = requests;
        this.figures = figures;
        this.clock = clock;
    }

    public FigureRequestRow ask(AssessedRound round, FigureRequest request) {
        boolean rectified = request.kind() != FigureRequest.Kind.CORRECTION
                && (request.kind() == FigureRequest.Kind.RECTIFY || isRectified(round));
        return requests.save(new FigureRequestRow(round.caseKey(), round.round(), request, rectified, clock.instant()));
    }

    /**
     * Whether figures of the round were asked for in a rectification. Their answers are not the year's own figures
     * (P6).
     */
    public boolean isRectified(AssessedRound round) {
        return requests.existsByCaseKeyAndRoundAndRectifiedTrue(round.caseKey().text(), round.round());
    }

    /** The departments of the latest request. The model gives a task to each. */
    public List<String> departments(DelegateExecution execution) {
        return latest(execution).request().departments();
    }

    /** The kind of the latest request, for gateways. */
    public String latestKind(DelegateExecution execution) {
        return latest(execution).request().kind().name();
    }

    /** The departments that have not answered the latest request. */
    public List<String> awaited(AssessedRound round) {
        FigureRequestRow asked = latest(round);
        List<String> answered = figures.departmentsThatAnswered(asked.id());
        return asked.request().departments().stream()
                .filter(department -> !answered.contains(department))
                .toList();
    }

    /** The kind of the latest request. */
    public FigureRequest.Kind kind(AssessedRound round) {
        return latest(round).request().kind();
    }

    /**
     * Asks the departments again that have not answered.
     *
     * @return false if all have answered
     */
    public boolean askTheRest(AssessedRound round) {
        FigureRequestRow asked = latest(round);
        List<String> answered = figures.departmentsThatAnswered(asked.id());
        List<String> rest = asked.request().departments().stream()
                .filter(department -> !answered.contains(department))
                .toList();
        if (!rest.isEmpty() && !answered.isEmpty()) {
            ask(round, asked.request().of(rest));
        }
        return !rest.isEmpty();
    }

    /** The latest request. Corrections are left out, because they ask nobody. */
    FigureRequestRow latest(AssessedRound round) {
        return latest(round.caseKey(), round.round());
    }

    private FigureRequestRow latest(CaseKey caseKey, int round) {
        return requests.findFirstByCaseKeyAndRoundAndKindNotOrderByIdDesc(
                        caseKey.text(), round, FigureRequest.Kind.CORRECTION)
                .orElseThrow();
    }

    private FigureRequestRow latest(DelegateExecution execution) {
        return latest(CaseInstance.caseKey(execution), CaseInstance.round(execution));
    }
}
