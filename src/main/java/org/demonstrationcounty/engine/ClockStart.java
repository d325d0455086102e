package org.demonstrationcounty.engine;

import java.time.Instant;

/** The moment at which the engine's clock starts, if that is not now. */
public interface ClockStart {

    Instant beginning();
}
