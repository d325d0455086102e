/** The public notice and the objections to it: public-notice.bpmn. */
@ApplicationModule(
        allowedDependencies = {
            "workbook",
            "problems",
            "input",
            "people",
            "calendar",
            "county",
            "policy",
            "step",
            "engine",
            "casefile",
            "batch"
        })
@NullMarked
package org.demonstrationcounty.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
