/** Whatever tests leave to chance, they throw with these dice: the same every time, unless one asks for others. */
package org.demonstrationcounty.dice;
