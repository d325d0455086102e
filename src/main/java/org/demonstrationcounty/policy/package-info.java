/** An edition of the policy out of the deployed decision tables. */
@ApplicationModule(allowedDependencies = {"indicator", "refusal", "engine"})
package org.demonstrationcounty.policy;

import org.springframework.modulith.ApplicationModule;
