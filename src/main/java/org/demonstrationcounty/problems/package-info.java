/** The clear answer to bad input and to outages: every problem at once, coded, in the user's language. */
@ApplicationModule(allowedDependencies = {})
package org.demonstrationcounty.problems;

import org.springframework.modulith.ApplicationModule;
