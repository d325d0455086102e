/** What Camunda needs: deployment, commands and who may give them, accounts, clock. The only room that knows its inside. */
@ApplicationModule(allowedDependencies = {"problems", "people", "calendar", "county", "policy", "step"})
package org.demonstrationcounty.engine;

import org.springframework.modulith.ApplicationModule;
