/** Counties, zones, cities and offices, and the key of a case. */
@ApplicationModule(allowedDependencies = {"revision", "workbook", "problems", "input", "people", "calendar"})
@NullMarked
package org.demonstrationcounty.county;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
