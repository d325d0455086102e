/** Chance in tests: all of it comes from one seed. */
package org.demonstrationcounty.dice;
