/** Problems that counties report, and the bureau's answers: problem-report.bpmn. */
@ApplicationModule(allowedDependencies = {"problems", "people", "calendar", "county", "step", "engine", "casefile"})
@NullMarked
package org.demonstrationcounty.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
