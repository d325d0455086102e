/** The case: its stage, its decisions, its history. */
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
            "engine"
        })
@NullMarked
package org.demonstrationcounty.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
