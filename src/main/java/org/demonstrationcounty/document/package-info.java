/** Files of a case: the city's stamped consent, plans, evidence. */
@ApplicationModule(
        allowedDependencies = {
            "workbook",
            "problems",
            "input",
            "people",
            "calendar",
            "county",
            "casefile",
            "application"
        })
@NullMarked
package org.demonstrationcounty.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
