/** When tasks are due, who is reminded, and what becomes of work that is late. */
@ApplicationModule(allowedDependencies = {"calendar", "casefile", "county", "engine", "policy", "refusal"})
package org.demonstrationcounty.term;

import org.springframework.modulith.ApplicationModule;
