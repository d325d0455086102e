package org.demonstrationcounty.casefile;

import java.time.Instant;
import java.util.List;
import org.demonstrationcounty.county.CaseKey;
import org.jspecify.annotations.Nullable;

/**
 * A case that began before it was recorded here (补录), or a case as another installation can record it.
 *
 * @param stage at which it waits
 * @param round the latest round that was opened, 0 before the first
 * @param approval null before the approval was issued
 * @param events stages that were entered and decisions that were made, in any order
 */
public record FormerCase(
        CaseKey caseKey,
        Stage stage,
        int round,
        Instant openedAt,
        @Nullable Integer consentYear,
        @Nullable Integer firstDataYear,
        IssueDocument.@Nullable Issued approval,
        List<FormerEvent> events) {

    /**
     * A stage that was entered, or a decision.
     *
     * @param stage null for a decision
     * @param decision null for a stage
     */
    public record FormerEvent(Instant at, @Nullable Stage stage, int round, @Nullable Decision decision) {}

    public FormerCase {
        events = List.copyOf(events);
    }

    /** The state of the case. It has no process instance yet. */
    public CaseFile file(Instant importedAt) {
        return new CaseFile(
                caseKey,
                caseKey.countyKey(),
                caseKey.applicationYear(),
                stage,
                round,
                consentYear,
                firstDataYear,
                "",
                openedAt,
                importedAt);
    }

    Instant latestMoment() {
        return events.stream().map(FormerEvent::at).max(Instant::compareTo).orElse(openedAt);
    }
}
