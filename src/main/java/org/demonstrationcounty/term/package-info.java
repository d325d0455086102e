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
package org.demonstrationcounty.term;

import org.springframework.modulith.ApplicationModule;
