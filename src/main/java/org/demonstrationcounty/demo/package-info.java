/** The demonstration: its clock, accounts and scenarios. Nobody knows it. */
@ApplicationModule(
        allowedDependencies = {
            "problems",
            "county",
            "people",
            "calendar",
            "policy",
            "engine",
            "notice",
            "figure",
            "access"
        })
package org.demonstrationcounty.demo;

import org.springframework.modulith.ApplicationModule;
