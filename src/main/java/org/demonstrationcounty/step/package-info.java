/** Steps: their fields, drafts and forms, and what they do with a submission. */
@ApplicationModule(allowedDependencies = {"problems", "input", "people", "calendar", "county"})
@NullMarked
package org.demonstrationcounty.step;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
