/** Judges every confirmed round by drafted tables of an edition. Nothing is stored. */
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
            "evaluation",
            "bonus",
            "tables"
        })
@NullMarked
package org.demonstrationcounty.backtest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
