/** The public notice and the objections to it: public-notice.bpmn. */
@ApplicationModule(
        allowedDependencies = {
            "problems",
            "input",
            "people",
            "calendar",
            "county",
            "policy",
            "step",
            "engine",
            "casefile"
        })
package org.demonstrationcounty.notice;

import org.springframework.modulith.ApplicationModule;
