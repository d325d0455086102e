/** A failed round: the decision on it, and its rectification (P6). */
@NullMarked
package org.demonstrationcounty.assessment.rectification;

import org.jspecify.annotations.NullMarked;
