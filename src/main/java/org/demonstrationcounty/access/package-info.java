/** Accounts, and the rights of offices in the engine and beside it. */
@ApplicationModule(
        allowedDependencies = {
            "workbook",
            "problems",
            "input",
            "calendar",
            "county",
            "people",
            "step",
            "engine",
            "casefile",
            "web"
        })
@NullMarked
package org.demonstrationcounty.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
