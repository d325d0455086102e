/** Counties, zones and cities. */
@ApplicationModule(allowedDependencies = {})
package org.demonstrationcounty.county;

import org.springframework.modulith.ApplicationModule;
