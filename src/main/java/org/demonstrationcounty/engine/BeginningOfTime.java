package org.demonstrationcounty.engine;

import java.time.Instant;

/** Gives the moment that the engine's clock shows at first, where that is not now. */
public interface BeginningOfTime {

    Instant beginning();
}
