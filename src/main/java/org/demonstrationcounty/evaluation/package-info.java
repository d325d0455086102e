/** Evaluations and rulings of a round. Every evaluation is kept. */
@ApplicationModule(
        allowedDependencies = {
            "indicator",
            "input",
            "calendar",
            "county",
            "policy",
            "step",
            "casefile",
            "round",
            "figure"
        })
@NullMarked
package org.demonstrationcounty.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
