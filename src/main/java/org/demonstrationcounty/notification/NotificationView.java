package org.demonstrationcounty.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.casefile.Stage;
import org.demonstrationcounty.county.CaseKey;
import org.jspecify.annotations.Nullable;

/**
 * What the reader or one of their offices was told, in the reader's language.
 *
 * @param kindName the kind in words
 * @param text all of it in one sentence
 * @param taskId the task to which it leads; absent if there is none
 * @param open whether the task still waits; absent if there is none
 * @param decision as in the contract
 * @param dueOn the last day of the task
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NotificationView(
        long id,
        NotificationKind kind,
        String kindName,
        String text,
        Instant at,
        boolean read,
        @Nullable CaseKey caseKey,
        @Nullable String taskId,
        @Nullable Boolean open,
        @Nullable String step,
        @Nullable Integer round,
        @Nullable String decision,
        @Nullable Stage stage,
        @Nullable Integer dataYear,
        @Nullable LocalDate dueOn) {

    static NotificationView of(KeptNotification kept, NotificationWords words) {
        Told told = kept.told();
        return new NotificationView(
                kept.id(),
                told.kind(),
                words.nameOf(told.kind()),
                words.of(told),
                kept.at(),
                kept.read(),
                told.caseKey(),
                told.taskId(),
                kept.taskOpen(),
                told.step(),
                told.round(),
                told.decision(),
                told.stage(),
                told.dataYear(),
                told.dueAt() == null ? null : ProgrammeClock.local(told.dueAt()).toLocalDate());
    }
}
