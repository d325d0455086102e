/** What offices and people are told: the rows that a step writes, and the bell that shows them. */
@ApplicationModule(
        allowedDependencies = {
            "problems",
            "input",
            "people",
            "calendar",
            "county",
            "step",
            "casefile",
            "results",
            "term"
        })
@NullMarked
package org.demonstrationcounty.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
