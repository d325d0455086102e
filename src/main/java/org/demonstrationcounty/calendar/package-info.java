/** Working days, the calendar by which they are counted, and the programme's clock. */
@ApplicationModule(allowedDependencies = {"workbook", "problems", "input", "people"})
@NullMarked
package org.demonstrationcounty.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
