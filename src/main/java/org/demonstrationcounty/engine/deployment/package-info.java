/** Models and policy tables: deployed, and found again. */
@NullMarked
package org.demonstrationcounty.engine.deployment;

import org.jspecify.annotations.NullMarked;
