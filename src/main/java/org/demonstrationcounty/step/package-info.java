/** A step: its fields, its draft, its form, what it does with what was submitted. */
@ApplicationModule(allowedDependencies = {"problems", "input", "people", "calendar", "county"})
package org.demonstrationcounty.step;

import org.springframework.modulith.ApplicationModule;
