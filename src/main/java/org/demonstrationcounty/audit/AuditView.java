package org.demonstrationcounty.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry as clients see it.
 *
 * @param subject what it was done to, where there may be several; else empty
 * @param field null where a step asks nothing
 * @param oldValue null for a value given for the first time
 * @param oldValueName the old value in words; null where people wrote it themselves
 * @param newValueName the new value in words; null where people wrote it themselves
 * @param withheld that values and reason name people and are not shown to this reader (P3)
 * @param byName the name of then
 * @param office groups by which they were entitled; null for what happens by itself
 * @param officeName what these groups were called then; null for what older releases wrote, too
 * @param namedAtUpgrade that the name of then is not known and the one of the upgrade is shown
 */
record AuditView(
        long id,
        Instant at,
        @Nullable Integer round,
        String action,
        String actionName,
        String subject,
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
