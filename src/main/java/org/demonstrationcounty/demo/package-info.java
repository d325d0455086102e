/** The demonstration: its clock, accounts and scenarios. Nobody knows it. */
@ApplicationModule(
        allowedDependencies = {
            "problems",
            "input",
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
