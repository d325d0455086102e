/** 工作台: the counts by which those who run the programme see where cases stand, and what waits for whom. */
@ApplicationModule(
        allowedDependencies = {"workbook", "problems", "input", "people", "calendar", "county", "step", "casefile"})
@NullMarked
package org.demonstrationcounty.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
