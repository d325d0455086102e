/** 批量办理: an office does its steps in several cases in one act, all or none. */
@ApplicationModule(
        allowedDependencies = {"workbook", "problems", "input", "people", "county", "step", "engine", "casefile"})
@NullMarked
package org.demonstrationcounty.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
