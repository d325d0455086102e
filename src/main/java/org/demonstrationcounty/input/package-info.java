/** Reads what clients send: JSON, parameters, figures, rulings; every problem is noted, nothing is coerced. */
@ApplicationModule(allowedDependencies = {"indicator", "problems"})
package org.demonstrationcounty.input;

import org.springframework.modulith.ApplicationModule;
