/** What Camunda needs and no domain: deployment, commands and who may give them, the engine's REST interface. */
@ApplicationModule(allowedDependencies = {"problems", "people", "calendar", "policy", "step"})
package org.demonstrationcounty.engine;

import org.springframework.modulith.ApplicationModule;
