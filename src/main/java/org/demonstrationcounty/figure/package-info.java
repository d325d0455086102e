/** What was asked of the departments and what they supplied, certified, corrected. */
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
            "casefile",
            "round",
            "application"
        })
@NullMarked
package org.demonstrationcounty.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
