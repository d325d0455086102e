/** The current user with their groups and rights, the names of people, and their acts. */
@ApplicationModule(allowedDependencies = {"revision", "problems"})
@NullMarked
package org.demonstrationcounty.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
