package org.demonstrationcounty.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.county.Counties;
import org.demonstrationcounty.problems.InChinese;
import org.demonstrationcounty.step.CaseInstance;
import org.demonstrationcounty.step.StepContext;
import org.demonstrationcounty.step.StepPerformed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decisions at the steps of a case. Gateways ask here, so they depend on nothing but what was stored. */
@Service("decisions")
@Transactional
public class Decisions {

    private final DecisionRepository decisions;
    private final CaseFiles files;
    private final Counties counties;
    private final ProgrammeClock clock;

    Decisions(DecisionRepository decisions, CaseFiles files, Counties counties, ProgrammeClock clock) {
        this.decisions = decisions;
        this.files = files;
        this.counties = counties;
        this.clock = clock;
    }

    /** Stores a decision and locks the case. A concurrent request finds the case where the decision has led it. */
    public void record(Decided decided, StepContext at, String user) {
        CaseKey caseKey = at.caseKey();
        CaseFile file = files.hold(caseKey);
        Decision made = new Decision(
                at.step(),
                at.has("round") ? at.round() : file.round(),
                decided.decision(),
                decided.comment(),
                decided.until(),
                user,
                files.moment(caseKey),
                null,
                decided.toCorrect());
        decisions.save(new DecisionRow(caseKey, made));
    }

    /** Adds the name of the deciding office, once it is known (P7). */
    @EventListener
    void on(StepPerformed performed) {
        StepContext at = performed.submission().at();
        boolean decided =
                performed.submission().has("decision") || performed.submission().has("absent");
        if (decided && at.openedCase() != null) {
            decisions
                    .findFirstByCaseKeyAndStepOrderByIdDesc(at.openedCase().text(), at.step())
                    .ifPresent(row ->
                            row.madeAs(InChinese.get(() -> counties.groupNames(performed.entitling(), clock.today()))));
        }
    }

    /** The latest decision at a step of this case; null for none. */
    public @Nullable String latest(DelegateExecution execution, String step) {
        return decisions
                .findFirstByCaseKeyAndStepOrderByIdDesc(
                        CaseInstance.caseKey(execution).text(), step)
                .map(row -> row.decision().decision())
                .orElse(null);
    }

    /** The day to which a step was adjourned; empty if its latest decision is another one. */
    Optional<LocalDate> adjournedUntil(CaseKey caseKey, String step) {
        return decisions
                .findFirstByCaseKeyAndStepOrderByIdDesc(caseKey.text(), step)
                .map(row -> row.decision().until());
    }

    /** The latest return of the case at any of these steps. */
    public Optional<Decision> latestReturn(CaseKey caseKey, Set<String> steps) {
        return decisions
                .findFirstByCaseKeyAndDecisionAndStepInOrderByIdDesc(caseKey.text(), "return", steps)
                .map(DecisionRow::decision);
    }

    /** Every decision of a case, oldest first. */
    public List<Decision> of(CaseKey caseKey) {
        return decisions.findByCaseKeyOrderById(caseKey.text()).stream()
                .map(DecisionRow::decision)
                .toList();
    }
}
