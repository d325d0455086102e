/** The three yearly rounds: annual-assessment.bpmn. */
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
            "engine",
            "casefile",
            "round",
            "figure",
            "evaluation",
            "correction",
            "bonus"
        })
package org.demonstrationcounty.assessment;

import org.springframework.modulith.ApplicationModule;
