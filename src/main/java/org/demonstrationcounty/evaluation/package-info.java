/** What a round was judged and ruled: every evaluation is kept beside the next. */
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
