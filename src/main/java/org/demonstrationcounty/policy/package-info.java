/** An edition of the policy out of the deployed decision tables. */
@ApplicationModule(allowedDependencies = {"indicator", "problems", "input", "calendar", "county"})
package org.demonstrationcounty.policy;

import org.springframework.modulith.ApplicationModule;
