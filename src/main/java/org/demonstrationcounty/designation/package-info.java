/** The inspection and the last decisions: designated or not. */
@ApplicationModule(allowedDependencies = {"calendar", "step", "casefile", "application", "approval", "results"})
package org.demonstrationcounty.designation;

import org.springframework.modulith.ApplicationModule;
