/** Says once a transaction whether what a node keeps in memory is still what the database has. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.demonstrationcounty.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
