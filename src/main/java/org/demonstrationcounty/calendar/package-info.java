/** Working days, and the calendar that they are counted by. */
@ApplicationModule(allowedDependencies = {"problems", "input", "people"})
package org.demonstrationcounty.calendar;

import org.springframework.modulith.ApplicationModule;
