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
            "step"
        })
package org.demonstrationcounty.casefile;

import org.springframework.modulith.ApplicationModule;
