/** Spares the engine questions to the database whose answers it has, or that have one answer only. */
@NullMarked
package org.demonstrationcounty.engine.lookup;

import org.jspecify.annotations.NullMarked;
