/** A step begun and completed, with the name and the days of its task. */
@NullMarked
package org.demonstrationcounty.engine.step;

import org.jspecify.annotations.NullMarked;
