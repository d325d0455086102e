/** Readers of client input: JSON, parameters, figures, rulings. Every problem is noted, and nothing is coerced. */
@ApplicationModule(allowedDependencies = {"indicator", "problems"})
@NullMarked
package org.demonstrationcounty.input;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
