/** The inspection and the last decisions, designated or not: designation.bpmn. */
@ApplicationModule(
        allowedDependencies = {
            "problems",
            "calendar",
            "county",
            "step",
            "casefile",
            "application",
            "approval",
            "results"
        })
package org.demonstrationcounty.designation;

import org.springframework.modulith.ApplicationModule;
