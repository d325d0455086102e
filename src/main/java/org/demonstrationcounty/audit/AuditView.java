package org.demonstrationcounty.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

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
        Integer round,
        String action,
        String actionName,
        String subject,
        String field,
        String fieldName,
        String oldValue,
        String oldValueName,
        String newValue,
        String newValueName,
        String reason,
        boolean withheld,
        String by,
        String byName,
        String office,
        String officeName,
        @JsonInclude(JsonInclude.Include.NON_NULL) Boolean namedAtUpgrade) {}
