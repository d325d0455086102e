/** The clear answer to bad input and to outages: every problem at once, coded, in the user's language. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.demonstrationcounty.problems;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
