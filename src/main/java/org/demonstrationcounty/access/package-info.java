/** Accounts, log-ins and sessions, and who may call which interface. */
@ApplicationModule(allowedDependencies = {"problems", "input", "county", "people", "engine", "web"})
package org.demonstrationcounty.access;

import org.springframework.modulith.ApplicationModule;
