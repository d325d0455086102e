package org.demonstrationcounty.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry as clients see it.
 *
 * @param subject the thing to which it was done, if there are several of the kind; else empty
 * @param subjectName the subject in words; null if there is none
 * @param field null if the step has no fields
 * @param oldValue null for a first value
 * @param oldValueName the old value in words; null if people wrote it
 * @param newValueName the new value in words; null if people wrote it
 * @param withheld whether values and reason name people, so that this reader does not see them (P3)
 * @param byName the name at that time
 * @param office ids of the groups that gave the right; null for acts that nobody does
 * @param officeName the names of these groups at that time; null also for entries of older releases
 * @param namedAtUpgrade true if the name at that time is unknown and the name at the upgrade is shown
 */
record AuditView(
        long id,
        Instant at,
        @Nullable Integer round,
        String action,
        String actionName,
        String subject,
        @Nullable String subjectName,
        @Nullable String field,
        String fieldName,
        @Nullable String oldValue,
        @Nullable String oldValueName,
        @Nullable String newValue,
        @Nullable String newValueName,
        @Nullable String reason,
        boolean withheld,
        String by,
        String byName,
        @Nullable String office,
        @Nullable String officeName,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean namedAtUpgrade) {}
