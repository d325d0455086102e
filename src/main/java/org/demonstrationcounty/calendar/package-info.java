/** Working days and terms, on the programme's clock. */
@ApplicationModule(allowedDependencies = {"refusal"})
package org.demonstrationcounty.calendar;

import org.springframework.modulith.ApplicationModule;
