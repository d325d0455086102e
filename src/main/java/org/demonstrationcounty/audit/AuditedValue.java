package org.demonstrationcounty.audit;

import org.demonstrationcounty.indicator.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A value that was given to a field.
 *
 * @param field such as {@code decision} or {@code figures.newEnterprises}; null if the step has no fields
 * @param value null if the field was emptied
 * @param reason null if none was given
 */
record AuditedValue(@Nullable String field, Bilingual name, @Nullable String value, @Nullable String reason) {}
