/** Working days, and the calendar that they are counted by. */
@ApplicationModule(allowedDependencies = {"engine", "refusal"})
package org.demonstrationcounty.calendar;

import org.springframework.modulith.ApplicationModule;
