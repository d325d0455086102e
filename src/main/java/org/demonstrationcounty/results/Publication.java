package org.demonstrationcounty.results;

import java.time.Instant;
import java.time.LocalDate;

/** A data year's results are published (通报): by one act of the bureau. */
record Publication(String documentNumber, LocalDate issuedOn, Instant publishedAt) {

    /** What came after the act, and appears by itself. */
    enum Mark {
        /** 补充: confirmed later. */
        SUPPLEMENT,
        /** 更正: another result than the one that was published. */
        CORRECTION
    }
}
