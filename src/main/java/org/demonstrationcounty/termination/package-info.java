/** The end of a creation by the bureau, beside its steps. */
@ApplicationModule(allowedDependencies = {"problems", "input", "county", "people", "calendar", "engine", "casefile"})
@NullMarked
package org.demonstrationcounty.termination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
