/** Cases of before: cases that began elsewhere are recorded from a workbook, and written into one for elsewhere. */
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
            "notice",
            "application",
            "figure",
            "evaluation",
            "bonus",
            "assessment",
            "repair",
            "audit",
            "sheet"
        })
@NullMarked
package org.demonstrationcounty.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
