package org.demonstrationcounty.reconsideration;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demonstrationcounty.assessment.RoundEntries;
import org.demonstrationcounty.casefile.Decision;
import org.demonstrationcounty.casefile.Decisions;
import org.demonstrationcounty.casefile.SideProcesses;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.engine.CaseResumption;
import org.demonstrationcounty.reconsideration.ReconsiderationRow.State;
import org.demonstrationcounty.round.AssessedRounds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins a new process for a reconsideration whose process instance is gone (P10), at the step that it had reached. A
 * reconsideration that has been decided needs none: the county only had to read the result.
 */
@Component
class ReconsiderationsGone implements SideProcesses {

    private static final String PROPOSE = "propose-revocation";

    private final ReconsiderationRepository rows;
    private final AssessedRounds rounds;
    private final RoundEntries entries;
    private final Decisions decisions;
    private final CaseResumption resumption;

    ReconsiderationsGone(
            ReconsiderationRepository rows,
            AssessedRounds rounds,
            RoundEntries entries,
            Decisions decisions,
            CaseResumption resumption) {
        this.rows = rows;
        this.rounds = rounds;
        this.entries = entries;
        this.decisions = decisions;
        this.resumption = resumption;
    }

    @Override
    public Map<String, CaseKey> awaited() {
        return rows.findByStateIn(Set.of(State.OPEN, State.DECIDING)).stream()
                .collect(Collectors.toMap(ReconsiderationRow::processInstanceId, ReconsiderationRow::caseKey));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void beginAnew(String instance, String reason) {
        ReconsiderationRow row = rows.findByProcessInstanceId(instance).orElseThrow();
        resumption.clear(instance, reason);
        row.begin(resumption.begin(
                Reconsiderations.PROCESS, row.caseKey(), Reconsiderations.variables(row), element(row)));
    }

    /** The element of reconsideration.bpmn at which it goes on. */
    private String element(ReconsiderationRow row) {
        if (!row.isOfRound()) {
            return isProposed(row) ? "consent-to-revocation" : PROPOSE;
        }
        if (row.state() == State.OPEN) {
            return "reconsider-round";
        }
        return entries.isBeingRectified(rounds.held(row.caseKey(), row.round())) ? "rectify" : "decide-failed-round";
    }

    private boolean isProposed(ReconsiderationRow row) {
        return decisions.of(row.caseKey()).stream()
                .filter(made -> made.step().equals(PROPOSE))
                .filter(made -> !made.decidedAt().isBefore(row.openedAt()))
                .map(Decision::decision)
                .anyMatch("revoke"::equals);
    }
}
