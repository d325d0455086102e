package org.demonstrationcounty.county;

import java.time.LocalDate;

/**
 * A provincial office that takes part.
 *
 * @param code {@code bureau}, {@code government} or the code of a department
 * @param from the day from which it holds
 */
public record Office(String code, Kind kind, String name, String nameEnglish, LocalDate from) {

    /** What an office does in the programme; there is one bureau and one government. */
    public enum Kind {
        BUREAU,
        GOVERNMENT,
        DEPARTMENT
    }
}
