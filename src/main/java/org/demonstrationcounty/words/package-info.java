/** The language of a request, and of the answer to it. */
@ApplicationModule(allowedDependencies = {})
package org.demonstrationcounty.words;

import org.springframework.modulith.ApplicationModule;
