/** Tests that walk every process in all its ways, and tests of the models themselves. */
package org.demonstrationcounty.process;
