/** The clear answer to bad input: every problem at once, coded, in the user's language. */
@ApplicationModule(allowedDependencies = {})
package org.demonstrationcounty.refusal;

import org.springframework.modulith.ApplicationModule;
