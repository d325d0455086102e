package org.demonstrationcounty.county;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The name of a county or zone and the city to which it belongs, from a day on.
 *
 * @param key never changes
 * @param code the six-digit statistical code; null for a zone without one
 * @param cityCode the city whose department is the first to review its applications
 */
public record CountyName(
        String key,
        CountyKind kind,
        String name,
        String nameEnglish,
        @Nullable String code,
        String cityCode,
        LocalDate from)
        implements TwoNames {}
