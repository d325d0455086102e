/** The demonstration: its clock, accounts and scenarios. No other room knows it. */
@ApplicationModule(
        allowedDependencies = {
            "problems",
            "input",
            "county",
            "people",
            "calendar",
            "policy",
            "engine",
            "casefile",
            "notice",
            "figure",
            "access"
        })
@NullMarked
package org.demonstrationcounty.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
