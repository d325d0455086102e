package org.demonstrationcounty.casefile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param revokedAt null while the designation stands */
record DesignationOnRecord(
        String countyKey,
        String documentNumber,
        LocalDate issuedOn,
        @Nullable String edition,
        @Nullable Instant revokedAt) {}
