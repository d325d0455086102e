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
package org.demonstrationcounty.evaluation;

import org.springframework.modulith.ApplicationModule;
