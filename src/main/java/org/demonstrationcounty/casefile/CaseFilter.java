package org.demonstrationcounty.casefile;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The filter of a list of cases.
 *
 * @param year of the application; null for every year
 * @param stage null for every stage
 * @param ended whether the cases have ended; null for all
 * @param counties keys of the counties to include; null for all
 * @param text part of a county's or city's name or of a key; null for every case
 * @param order of the list
 */
record CaseFilter(
        @Nullable Integer year,
        @Nullable Stage stage,
        @Nullable Boolean ended,
        @Nullable Set<String> counties,
        @Nullable String text,
        CaseOrder order) {}
