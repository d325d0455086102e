/** What would come of figures that somebody tries out; nothing is stored. */
@ApplicationModule(allowedDependencies = {"indicator", "problems", "input", "policy", "figure", "evaluation"})
package org.demonstrationcounty.whatif;

import org.springframework.modulith.ApplicationModule;
