/** Working days, and the calendar that they are counted by. */
@ApplicationModule(allowedDependencies = {"problems", "input", "people"})
@NullMarked
package org.demonstrationcounty.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
