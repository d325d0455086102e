/** Counties, zones, cities and offices. */
@ApplicationModule(allowedDependencies = {"problems", "input", "people", "calendar"})
package org.demonstrationcounty.county;

import org.springframework.modulith.ApplicationModule;
