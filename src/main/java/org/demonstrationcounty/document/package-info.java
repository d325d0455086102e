/** Files of a case: the city's stamped consent, plans, evidence. */
@ApplicationModule(allowedDependencies = {"problems", "input", "people", "calendar", "county", "casefile"})
package org.demonstrationcounty.document;

import org.springframework.modulith.ApplicationModule;
