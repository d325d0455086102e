/** The voluntary application: demonstration-county.bpmn up to the city's review. */
@ApplicationModule(
        allowedDependencies = {
            "indicator",
            "problems",
            "input",
            "county",
            "people",
            "calendar",
            "policy",
            "step",
            "engine",
            "casefile"
        })
package org.demonstrationcounty.application;

import org.springframework.modulith.ApplicationModule;
