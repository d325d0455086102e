/** The trail: what was done on a case, by whom, when and why. It only grows, and it outlives the engine's history. */
@ApplicationModule(
        allowedDependencies = {
            "indicator",
            "workbook",
            "problems",
            "input",
            "people",
            "calendar",
            "county",
            "policy",
            "step",
            "casefile"
        })
@NullMarked
package org.demonstrationcounty.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
