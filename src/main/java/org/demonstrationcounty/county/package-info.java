/** Counties, zones, cities and offices; the key by which a county's case of a year is called. */
@ApplicationModule(allowedDependencies = {"problems", "input", "people", "calendar"})
@NullMarked
package org.demonstrationcounty.county;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
