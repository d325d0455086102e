package org.demonstrationcounty.notification;

import java.time.Instant;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.county.CaseKey;
import org.jspecify.annotations.Nullable;

/**
 * What is told, without the people to whom.
 *
 * @param caseKey null if it concerns no single case
 * @param taskId the task to which a reader can jump; null for none
 * @param round null if it concerns no round
 * @param decision the decision at the step, as in the contract; null for none
 * @param stage the stage that a case entered; null if that does not matter
 * @param dueAt when the task is due; null for none
 * @param cameFrom the step after which the task began; null for none
 * @param causedBy the account that caused it; null if nobody did
 */
record Told(
        NotificationKind kind,
        @Nullable CaseKey caseKey,
        @Nullable String taskId,
        @Nullable String step,
        @Nullable Integer round,
        @Nullable String decision,
        @Nullable Stage stage,
        @Nullable Integer dataYear,
        @Nullable Instant dueAt,
        @Nullable String cameFrom,
        @Nullable String causedBy) {

    static Told ofTask(
            NotificationKind kind,
            CaseKey caseKey,
            String taskId,
            String step,
            @Nullable Integer round,
            Instant dueAt,
            @Nullable String cameFrom,
            @Nullable String causedBy) {
        return new Told(kind, caseKey, taskId, step, round, null, null, null, dueAt, cameFrom, causedBy);
    }

    /** @param decision null at a step that issues a document */
    static Told ofDecision(
            CaseKey caseKey, String step, @Nullable Integer round, @Nullable String decision, String causedBy) {
        return new Told(
                NotificationKind.DECIDED, caseKey, null, step, round, decision, null, null, null, null, causedBy);
    }

    static Told ofStage(NotificationKind kind, CaseKey caseKey, Stage stage) {
        return new Told(kind, caseKey, null, null, null, null, stage, null, null, null, null);
    }

    static Told ofYear(int dataYear, String causedBy) {
        return new Told(NotificationKind.PUBLISHED, null, null, null, null, null, null, dataYear, null, null, causedBy);
    }
}
