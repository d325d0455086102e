/** How the server is, for the operator's tools: its health and its counts. */
@ApplicationModule(allowedDependencies = {"calendar"})
package org.demonstrationcounty.watch;

import org.springframework.modulith.ApplicationModule;
