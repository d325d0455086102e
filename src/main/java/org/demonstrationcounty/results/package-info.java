/** What came of confirmed rounds: results, rankings, shared experience. */
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
package org.demonstrationcounty.results;

import org.springframework.modulith.ApplicationModule;
