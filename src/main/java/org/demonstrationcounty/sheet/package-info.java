/** Workbooks: figures come in by the same steps as from forms and calls, and lists go out. */
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
            "round",
            "figure",
            "document"
        })
@NullMarked
package org.demonstrationcounty.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
