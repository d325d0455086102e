/** The due dates, reminders and escalations of tasks, their assignment, and the tasks of silent counties. */
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
