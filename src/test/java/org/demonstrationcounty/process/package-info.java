/** Every process, walked on every way that it offers, and the models themselves looked over. */
package org.demonstrationcounty.process;
