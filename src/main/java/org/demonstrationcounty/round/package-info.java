/** A round of a case, and the lock under which it is judged. Rooms that supply, judge or score a round share it. */
@ApplicationModule(allowedDependencies = {"indicator", "problems", "calendar", "county", "policy", "step", "casefile"})
@NullMarked
package org.demonstrationcounty.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
