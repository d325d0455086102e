/** Lists and tables as Excel workbooks. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.demonstrationcounty.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
