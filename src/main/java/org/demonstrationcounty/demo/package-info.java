/** The demonstration: its clock, accounts and scenarios. Nobody knows it. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "application",
            "assessment",
            "bonus",
            "calendar",
            "casefile",
            "county",
            "engine",
            "notice",
            "policy",
            "refusal"
        })
package org.demonstrationcounty.demo;

import org.springframework.modulith.ApplicationModule;
