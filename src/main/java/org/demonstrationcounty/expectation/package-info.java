/** What a county expects of the coming round. It keeps that for itself. */
@ApplicationModule(
        allowedDependencies = {
            "indicator",
            "problems",
            "input",
            "people",
            "calendar",
            "county",
            "policy",
            "casefile",
            "round",
            "figure"
        })
@NullMarked
package org.demonstrationcounty.expectation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
