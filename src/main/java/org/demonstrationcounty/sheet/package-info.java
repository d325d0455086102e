/** Workbooks in which departments supply figures and counties state theirs, through the same steps as forms do. */
@ApplicationModule(
        allowedDependencies = {
            "indicator",
            "workbook",
            "problems",
            "input",
            "people",
            "calendar",
            "county",
            "policy",
            "step",
            "engine",
            "casefile",
            "batch",
            "application",
            "round",
            "figure",
            "document"
        })
@NullMarked
package org.demonstrationcounty.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
