/** The policy tables of an edition in a workbook, out and in, and their deployment on our own pages. */
@ApplicationModule(
        allowedDependencies = {
            "indicator",
            "workbook",
            "problems",
            "input",
            "people",
            "county",
            "policy",
            "casefile",
            "sheet"
        })
@NullMarked
package org.demonstrationcounty.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
