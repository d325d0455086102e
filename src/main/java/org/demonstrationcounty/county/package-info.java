/** Counties, zones, cities and offices; the key by which a county's case of a year is called. */
@ApplicationModule(allowedDependencies = {"problems", "input", "people", "calendar"})
package org.demonstrationcounty.county;

import org.springframework.modulith.ApplicationModule;
