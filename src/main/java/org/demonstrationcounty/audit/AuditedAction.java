package org.demonstrationcounty.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.demonstrationcounty.people.CurrentUser;
import org.jspecify.annotations.Nullable;

/**
 * An action of the trail.
 *
 * @param caseKey null for what concerns all cases
 * @param round null for what concerns no round
 * @param code key of a step, or code of another action
 * @param subject what it was done to, where there may be several; else empty
 * @param personal whether it names people that administrators do not need to know (P3)
 * @param byUser who did it
 * @param byOffice groups by which they were entitled, with commas between; null for what happens by itself
 * @param byName what they were called then; null for what older releases wrote and what happens by itself
 * @param byOfficeName what these groups were called then, likewise
 * @param processInstanceId of a step; null for what is none
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
