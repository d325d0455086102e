/** Evaluations of figures that somebody tries out. Nothing is stored. */
@ApplicationModule(allowedDependencies = {"indicator", "problems", "input", "policy", "figure", "evaluation"})
@NullMarked
package org.demonstrationcounty.whatif;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
