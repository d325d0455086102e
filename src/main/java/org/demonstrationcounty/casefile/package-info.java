/** The case: its stage, its decisions, its history. */
@ApplicationModule(allowedDependencies = {"problems", "input", "county", "people", "calendar", "step"})
package org.demonstrationcounty.casefile;

import org.springframework.modulith.ApplicationModule;
