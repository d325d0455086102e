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
    private final MadeDecisions made;
    private final CaseFiles files;
    private final Counties counties;
    private final ProgrammeClock clock;

    Decisions(
            DecisionRepository decisions,
            MadeDecisions made,
            CaseFiles files,
            Counties counties,
            ProgrammeClock clock) {
        this.decisions = decisions;
        this.made = made;
        this.files = files;
        this.counties = counties;
        this.clock = clock;
    }

    /**
     * Makes a decision and locks the case. A concurrent request finds the case where the decision has led it. The row is
     * stored once the step has been performed.
     */
    public void record(Decided decided, StepContext at, String user) {
        CaseKey caseKey = at.caseKey();
        CaseFile file = files.hold(caseKey);
        Decision decision = new Decision(
                at.step(),
                at.has("round") ? at.round() : file.round(),
                decided.decision(),
                decided.comment(),
                decided.until(),
                user,
                files.nextMoment(caseKey),
                null,
                decided.toCorrect());
        made.add(caseKey, at.step(), new DecisionRow(caseKey, decision));
    }

    /** Stores the decision with the name of the deciding office, which is known now (P7). */
    @EventListener
    void on(StepPerformed performed) {
        StepContext at = performed.submission().at();
        made.unstored(at.openedCase(), at.step()).ifPresent(row -> {
            row.madeAs(InChinese.get(() -> counties.groupNames(performed.entitling(), clock.today())));
            decisions.save(row);
        });
    }

    /** The latest decision at a step of this case; null for none. */
    public @Nullable String latest(DelegateExecution execution, String step) {
        return latest(CaseInstance.caseKey(execution), step)
                .map(row -> row.decision().decision())
                .orElse(null);
    }

    /** The day to which a step was adjourned; empty if its latest decision is another one. */
    Optional<LocalDate> adjournedUntil(CaseKey caseKey, String step) {
        return latest(caseKey, step).map(row -> row.decision().until());
    }

    private Optional<DecisionRow> latest(CaseKey caseKey, String step) {
        return made.latest(caseKey, step)
                .or(() -> decisions.findFirstByCaseKeyAndStepOrderByIdDesc(caseKey.text(), step));
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
