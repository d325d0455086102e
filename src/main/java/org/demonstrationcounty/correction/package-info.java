/** Figures of confirmed rounds that were wrong: each correction stands, with its reason, beside what was confirmed. */
@ApplicationModule(
        allowedDependencies = {
            "indicator",
            "problems",
            "input",
            "people",
            "county",
            "policy",
            "casefile",
            "round",
            "figure",
            "evaluation"
        })
@NullMarked
package org.demonstrationcounty.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
