/** Who acts: the current user, their groups and rights, their names, and what they did. */
@ApplicationModule(allowedDependencies = {})
package org.demonstrationcounty.people;

import org.springframework.modulith.ApplicationModule;
