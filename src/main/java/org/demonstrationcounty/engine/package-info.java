/** What Camunda needs and no domain: deployment, steps with their fields and doors, clock. */
@ApplicationModule(allowedDependencies = {"refusal"})
package org.demonstrationcounty.engine;

import org.springframework.modulith.ApplicationModule;
