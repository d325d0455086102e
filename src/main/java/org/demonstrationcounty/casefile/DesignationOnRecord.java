package org.demonstrationcounty.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A designation as it is stored.
 *
 * @param revokedAt null while the designation stands
 */
record DesignationOnRecord(
        String countyKey,
        String documentNumber,
        LocalDate issuedOn,
        @Nullable String edition,
        @Nullable Instant revokedAt) {}
