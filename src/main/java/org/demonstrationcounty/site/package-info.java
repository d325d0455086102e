/** The public site: what everybody may read, without a log-in. Its layout serves other pages for strangers too. */
@ApplicationModule(
        allowedDependencies = {
            "indicator",
            "workbook",
            "problems",
            "input",
            "calendar",
            "county",
            "policy",
            "casefile",
            "notice",
            "results"
        })
@NullMarked
package org.demonstrationcounty.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
