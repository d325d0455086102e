/** The voluntary application and its way to approval and designation: demonstration-county.bpmn. */
@ApplicationModule(
        allowedDependencies = {"notice", "casefile", "county", "calendar", "policy", "indicator", "engine", "refusal"})
package org.demonstrationcounty.application;

import org.springframework.modulith.ApplicationModule;
