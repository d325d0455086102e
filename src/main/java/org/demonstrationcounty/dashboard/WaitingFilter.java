package org.demonstrationcounty.dashboard;

import org.jspecify.annotations.Nullable;

/**
 * The filter of a list of open tasks.
 *
 * @param office of {@link OfficeKinds}; null for all
 * @param step null for all
 * @param late whether only overdue tasks are listed
 */
record WaitingFilter(@Nullable String office, @Nullable String step, boolean late) {}
