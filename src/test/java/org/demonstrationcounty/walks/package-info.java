/**
 * A small model of a case, written from docs/rules.md. It imports nothing of the product. {@code RandomWalksTest} walks
 * both at once.
 */
package org.demonstrationcounty.walks;
