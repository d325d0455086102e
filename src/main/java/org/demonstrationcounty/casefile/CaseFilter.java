package org.demonstrationcounty.casefile;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The filter of a list of cases.
 *
 * @param year of the application; null for every year
 * @param stage null for every stage
 * @param counties keys of the counties to include; null for all
 */
record CaseFilter(@Nullable Integer year, @Nullable Stage stage, @Nullable Set<String> counties) {}
