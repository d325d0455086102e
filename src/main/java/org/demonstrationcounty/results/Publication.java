package org.demonstrationcounty.results;

import java.time.Instant;
import java.time.LocalDate;

/** The publication of a data year's results (通报). The bureau publishes them by one act. */
public record Publication(String documentNumber, LocalDate issuedOn, Instant publishedAt) {

    /** How a result differs from what was published with the year. Such results appear without another act. */
    public enum Mark {
        /** 补充: confirmed after the publication. */
        SUPPLEMENT,
        /** 更正: changed after the publication. */
        CORRECTION
    }
}
