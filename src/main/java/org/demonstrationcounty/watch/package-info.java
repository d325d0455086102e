/** Health and metrics for the operator's tools. */
@ApplicationModule(allowedDependencies = {"calendar", "repair"})
@NullMarked
package org.demonstrationcounty.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
