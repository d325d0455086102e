/** Accounts, groups, and who may open which door. */
@ApplicationModule(allowedDependencies = {"county", "engine", "refusal"})
package org.demonstrationcounty.access;

import org.springframework.modulith.ApplicationModule;
