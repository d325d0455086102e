/** The language of a request, and of the answer to it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.demonstrationcounty.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
