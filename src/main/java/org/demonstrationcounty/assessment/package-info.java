/** Figures, evaluations, rulings of a yearly round: annual-assessment.bpmn. */
@ApplicationModule(
        allowedDependencies = {
            "application",
            "bonus",
            "casefile",
            "county",
            "calendar",
            "policy",
            "indicator",
            "engine",
            "refusal"
        })
package org.demonstrationcounty.assessment;

import org.springframework.modulith.ApplicationModule;
