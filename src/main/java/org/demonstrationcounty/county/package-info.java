/** Counties, zones and cities. */
@ApplicationModule(allowedDependencies = {"refusal"})
package org.demonstrationcounty.county;

import org.springframework.modulith.ApplicationModule;
