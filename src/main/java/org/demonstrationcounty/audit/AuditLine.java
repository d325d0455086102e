package org.demonstrationcounty.audit;

/**
 * An entry as a row of a table.
 *
 * @param withheld whether the reader may not see its values and its reason (P3)
 * @param by who did it
 */
record AuditLine(AuditEntry entry, boolean withheld, AuditNames.By by) {

    AuditedAction action() {
        return entry.action();
    }
}
