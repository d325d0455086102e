/** The rules of the notice: figures, targets, rulings and their evaluation. Knows java.* alone. */
package org.demonstrationcounty.indicator;
