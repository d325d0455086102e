package org.demonstrationcounty.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.demonstrationcounty.people.CurrentUser;
import org.jspecify.annotations.Nullable;

/**
 * An action of the trail.
 *
 * @param caseKey null if it concerns all cases
 * @param round null if it concerns no round
 * @param code key of a step, or code of another action
 * @param subject the thing to which it was done, if there are several of the kind; else empty
 * @param personal whether it names people whom administrators do not need to know (P3)
 * @param byUser id of the account
 * @param byOffice ids of the groups that gave the right, joined by commas; null for acts that nobody does
 * @param byName the name at that time; null in entries of older releases and for acts that nobody does
 * @param byOfficeName the names of these groups at that time; null in the same cases
 * @param processInstanceId null unless it is a step
 */
@Embeddable
record AuditedAction(
        @Nullable String caseKey,
        @Nullable Integer round,
        @Column(name = "action") String code,
        String subject,
        boolean personal,
        String byUser,
        @Nullable String byOffice,
        @Nullable String byName,
        @Nullable String byOfficeName,
        @Nullable String processInstanceId,
        Instant happenedAt) {

    boolean isWithheldFrom(CurrentUser reader) {
        return personal && !reader.readsObjections();
    }
}
