/** The beginning and the completion of steps, with the names and dates of their tasks. */
@NullMarked
package org.demonstrationcounty.engine.step;

import org.jspecify.annotations.NullMarked;
