/** Files of a case: the city's stamped consent, plans, evidence. */
@ApplicationModule(allowedDependencies = {"problems", "input", "people", "calendar", "county", "casefile"})
@NullMarked
package org.demonstrationcounty.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
