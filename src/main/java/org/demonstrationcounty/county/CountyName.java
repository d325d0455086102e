package org.demonstrationcounty.county;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a county or zone is called and where it belongs, from a day on.
 *
 * @param key never changes
 * @param code the six-digit statistical code; null for a zone without one
 * @param cityCode the city whose department reviews its applications first
 */
public record CountyName(
        String key,
        CountyKind kind,
        String name,
        String nameEnglish,
        @Nullable String code,
        String cityCode,
        LocalDate from) {}
