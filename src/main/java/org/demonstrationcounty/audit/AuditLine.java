package org.demonstrationcounty.audit;

/**
 * An entry of the trail as a line of a table.
 *
 * @param withheld whether its values and its reason are kept from the reader (P3)
 * @param by who did it
 */
record AuditLine(AuditEntry entry, boolean withheld, AuditNames.By by) {

    AuditedAction action() {
        return entry.action();
    }
}
