/** Problems that a county reports, and the bureau's answers: problem-report.bpmn. */
@ApplicationModule(allowedDependencies = {"problems", "people", "calendar", "step", "casefile"})
package org.demonstrationcounty.problem;

import org.springframework.modulith.ApplicationModule;
