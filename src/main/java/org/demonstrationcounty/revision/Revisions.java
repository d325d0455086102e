package org.demonstrationcounty.revision;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The present revisions. A transaction asks for all of them together, once. */
@Component
public class Revisions {

    private final AskedRevisions asked;
    private final RevisionTables tables;

    Revisions(AskedRevisions asked, RevisionTables tables) {
        this.asked = asked;
        this.tables = tables;
    }

    public String of(String name) {
        Map<String, String> revisions =
                TransactionSynchronizationManager.isSynchronizationActive() ? asked.once(tables) : tables.ask();
        return Objects.requireNonNull(revisions.get(name), name);
    }

    /** This transaction has changed something. It asks again. */
    public void changed() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            asked.forget();
        }
    }
}
