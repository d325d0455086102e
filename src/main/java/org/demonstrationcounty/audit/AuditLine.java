package org.demonstrationcounty.audit;

import org.demonstrationcounty.people.NamesOfThen;

/**
 * An entry as a row of a table.
 *
 * @param withheld whether the reader may not see its values and its reason (P3)
 * @param by who did it
 * @param accounts the names of the accounts that are a value of it
 */
record AuditLine(AuditEntry entry, boolean withheld, AuditNames.By by, NamesOfThen accounts) {

    AuditedAction action() {
        return entry.action();
    }
}
