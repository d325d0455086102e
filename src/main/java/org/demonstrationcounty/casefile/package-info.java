/** The case: its stage, its decisions, its history. */
@ApplicationModule(allowedDependencies = {"engine", "refusal", "county", "calendar"})
package org.demonstrationcounty.casefile;

import org.springframework.modulith.ApplicationModule;
