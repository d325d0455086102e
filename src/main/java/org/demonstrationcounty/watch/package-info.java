/** How the server is, for the operator's tools: its health and its counts. */
@ApplicationModule(allowedDependencies = {"calendar"})
@NullMarked
package org.demonstrationcounty.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
