/** A step: its fields, its draft, its form, what it does with what was submitted. */
@ApplicationModule(allowedDependencies = {"problems", "input", "people", "calendar", "county"})
@NullMarked
package org.demonstrationcounty.step;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
