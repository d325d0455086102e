/** The voluntary application, up to and including the city's review: voluntary-application.bpmn. */
@ApplicationModule(
        allowedDependencies = {
            "indicator",
            "workbook",
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
@NullMarked
package org.demonstrationcounty.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
