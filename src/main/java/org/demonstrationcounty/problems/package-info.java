/**
 * Refusals of bad input and of requests during an outage: all problems at once, with stable codes, in the user's
 * language.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.demonstrationcounty.problems;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
