/** The inspection and the last decisions on whether the county is designated: designation.bpmn. */
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
@NullMarked
package org.demonstrationcounty.designation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
