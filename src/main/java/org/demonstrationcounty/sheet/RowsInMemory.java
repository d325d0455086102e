package org.demonstrationcounty.sheet;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/**
 * The rows of our tables that a transaction has in memory. Every query looks through all of them for changes, so a
 * transaction that works on many tasks forgets those of each task before the next.
 */
@Component
class RowsInMemory {

    private final EntityManager entities;

    RowsInMemory(EntityManager entities) {
        this.entities = entities;
    }

    /** Writes what has changed, and forgets. Locks stay until the transaction ends. */
    void forget() {
        entities.flush();
        entities.clear();
    }
}
