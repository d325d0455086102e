/** A failed round: what is decided of it, and how the county puts it right (P6). */
@NullMarked
package org.demonstrationcounty.assessment.rectification;

import org.jspecify.annotations.NullMarked;
