/** Problems that a county reports, and the bureau's answers: problem-report.bpmn. */
@ApplicationModule(allowedDependencies = {"casefile", "engine", "refusal"})
package org.demonstrationcounty.problem;

import org.springframework.modulith.ApplicationModule;
