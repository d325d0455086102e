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
@NullMarked
package org.demonstrationcounty.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
