/** Requests to departments, and the figures that they supplied, certified and corrected. */
@ApplicationModule(
        allowedDependencies = {
            "workbook",
            "indicator",
            "problems",
            "input",
            "county",
            "people",
            "calendar",
            "policy",
            "step",
            "casefile",
            "round",
            "application"
        })
@NullMarked
package org.demonstrationcounty.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
