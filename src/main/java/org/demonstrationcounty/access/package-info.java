/** Accounts, groups, and who may open which door. */
@ApplicationModule(allowedDependencies = {"problems", "input", "county", "people", "engine", "web"})
package org.demonstrationcounty.access;

import org.springframework.modulith.ApplicationModule;
