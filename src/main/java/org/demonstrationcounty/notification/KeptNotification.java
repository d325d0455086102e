package org.demonstrationcounty.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was told, as a reader finds it.
 *
 * @param taskOpen whether its task still waits; null if it has no task
 */
record KeptNotification(long id, Told told, Instant at, boolean read, @Nullable Boolean taskOpen) {}
