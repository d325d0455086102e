/** Corrections of figures of confirmed rounds. Each is stored with its reason beside the confirmed figure. */
@ApplicationModule(
        allowedDependencies = {
            "indicator",
            "workbook",
            "problems",
            "input",
            "people",
            "county",
            "policy",
            "casefile",
            "round",
            "figure",
            "evaluation"
        })
@NullMarked
package org.demonstrationcounty.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
