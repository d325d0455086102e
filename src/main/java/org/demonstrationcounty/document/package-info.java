/** Files of a case: the city's stamped consent, plans, evidence. */
@ApplicationModule(allowedDependencies = {"casefile", "engine", "refusal"})
package org.demonstrationcounty.document;

import org.springframework.modulith.ApplicationModule;
