/** Receipts of submitted steps, with whose task came next; answers about tasks that are gone. */
@ApplicationModule(allowedDependencies = {"workbook", "problems", "people", "calendar", "county", "step", "casefile"})
@NullMarked
package org.demonstrationcounty.receipt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
