package org.demonstrationcounty.casefile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.step.CaseInstance;
import org.demonstrationcounty.step.StepContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was decided at the steps of a case. Gateways ask here, so that they go by what was stored and by nothing else. */
@Service("decisions")
@Transactional
public class Decisions {

    private final DecisionRepository decisions;
    private final CaseFiles files;

    Decisions(DecisionRepository decisions, CaseFiles files) {
        this.decisions = decisions;
        this.files = files;
    }

    /** Keeps what was decided at a step. */
    public void record(Decided decided, StepContext at, String user) {
        CaseKey caseKey = at.caseKey();
        Decision made = new Decision(
                at.step(),
                files.get(caseKey).round(),
                decided.decision(),
                decided.comment(),
                user,
                files.moment(caseKey));
        decisions.save(new DecisionRow(caseKey, made));
    }

    /** The word of the latest decision at a step of this case; null where there is none. */
    public String latest(DelegateExecution execution, String step) {
        return decisions
                .findFirstByCaseKeyAndStepOrderByIdDesc(
                        CaseInstance.caseKey(execution).text(), step)
                .map(row -> row.decision().decision())
                .orElse(null);
    }

    /** The latest of these steps that sent the case back. */
    public Optional<Decision> latestReturn(CaseKey caseKey, Set<String> steps) {
        return decisions
                .findFirstByCaseKeyAndDecisionAndStepInOrderByIdDesc(caseKey.text(), "return", steps)
                .map(DecisionRow::decision);
    }

    /** Every decision of a case, in the order in which they were made. */
    public List<Decision> of(CaseKey caseKey) {
        return decisions.findByCaseKeyOrderById(caseKey.text()).stream()
                .map(DecisionRow::decision)
                .toList();
    }
}
