/** The reconsideration of confirmed results, and its consequences: reconsideration.bpmn. */
@ApplicationModule(
        allowedDependencies = {
            "indicator",
            "problems",
            "input",
            "people",
            "calendar",
            "county",
            "policy",
            "step",
            "engine",
            "casefile",
            "round",
            "figure",
            "evaluation",
            "bonus",
            "assessment"
        })
@NullMarked
package org.demonstrationcounty.reconsideration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
