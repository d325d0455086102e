package org.demonstrationcounty.county;

import java.time.LocalDate;

/**
 * A provincial office.
 *
 * @param code {@code bureau}, {@code government} or the code of a department
 * @param from the first day of this name
 */
public record Office(String code, Kind kind, String name, String nameEnglish, LocalDate from) implements TwoNames {

    /** The role of an office in the programme. There is one bureau and one government. */
    public enum Kind {
        BUREAU,
        GOVERNMENT,
        DEPARTMENT
    }
}
