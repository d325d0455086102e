/** Finds cases whose process instance is gone, and lets them go on at their recorded stage. */
@ApplicationModule(
        allowedDependencies = {
            "problems",
            "input",
            "county",
            "people",
            "engine",
            "casefile",
            "notice",
            "application",
            "assessment"
        })
@NullMarked
package org.demonstrationcounty.repair;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
