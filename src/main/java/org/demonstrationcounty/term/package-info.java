/** When tasks are due, who is reminded, and what becomes of work that is late. */
@ApplicationModule(
        allowedDependencies = {
            "workbook",
            "problems",
            "input",
            "county",
            "people",
            "calendar",
            "policy",
            "step",
            "casefile",
            "round"
        })
@NullMarked
package org.demonstrationcounty.term;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
