/** The way of an application through the bureau, the meeting and the government to the approval: provincial-approval.bpmn. */
@ApplicationModule(allowedDependencies = {"calendar", "county", "policy", "step", "casefile", "notice", "application"})
package org.demonstrationcounty.approval;

import org.springframework.modulith.ApplicationModule;
