/** Results of confirmed rounds: rankings, publication, shared experience. */
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
            "casefile",
            "round",
            "evaluation",
            "bonus",
            "assessment"
        })
@NullMarked
package org.demonstrationcounty.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
