/** The rules of the notice: figures, targets, rulings and their evaluation. It knows no framework. */
@NullMarked
package org.demonstrationcounty.indicator;

import org.jspecify.annotations.NullMarked;
