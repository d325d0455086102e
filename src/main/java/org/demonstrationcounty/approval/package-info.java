/**
 * An application on its way through the bureau, the meeting and the government to the approval:
 * provincial-approval.bpmn.
 */
@ApplicationModule(
        allowedDependencies = {"problems", "calendar", "county", "policy", "step", "casefile", "notice", "application"})
@NullMarked
package org.demonstrationcounty.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
