/** Workbooks in which departments supply figures and counties state theirs, by the same steps as with forms. */
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
