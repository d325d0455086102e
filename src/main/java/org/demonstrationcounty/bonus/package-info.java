/** Claims for bonus points and their scores: bonus-review.bpmn. */
@ApplicationModule(
        allowedDependencies = {
            "indicator",
            "problems",
            "input",
            "calendar",
            "county",
            "policy",
            "step",
            "casefile",
            "round"
        })
@NullMarked
package org.demonstrationcounty.bonus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
