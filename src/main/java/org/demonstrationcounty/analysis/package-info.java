/** 指标分析: how the counties did in a data year, indicator by indicator, and how a case went over its rounds. */
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
            "casefile",
            "audit"
        })
@NullMarked
package org.demonstrationcounty.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
