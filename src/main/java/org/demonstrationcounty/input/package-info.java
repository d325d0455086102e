/** Reads what clients send: JSON, parameters, figures, rulings; every problem is noted, nothing is coerced. */
@ApplicationModule(allowedDependencies = {"indicator", "problems"})
@NullMarked
package org.demonstrationcounty.input;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
