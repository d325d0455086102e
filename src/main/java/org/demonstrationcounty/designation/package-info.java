/** The inspection and the last decisions, designated or not: designation.bpmn. */
@ApplicationModule(
        allowedDependencies = {"calendar", "county", "step", "casefile", "application", "approval", "results"})
package org.demonstrationcounty.designation;

import org.springframework.modulith.ApplicationModule;
