/** Editions of the policy, read from the deployed decision tables. */
@ApplicationModule(allowedDependencies = {"indicator", "problems", "input", "calendar", "county"})
@NullMarked
package org.demonstrationcounty.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
