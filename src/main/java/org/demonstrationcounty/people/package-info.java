/** Who acts: the current user, their groups and rights, their names, and what they did. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.demonstrationcounty.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
