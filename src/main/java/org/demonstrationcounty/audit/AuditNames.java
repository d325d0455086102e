package org.demonstrationcounty.audit;

import java.util.Collection;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.people.NamesOfThen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Names those who did something, by the name that was stored with the entry. Entries of older releases have no name,
 * so the name at the upgrade stands for it.
 */
@Component
class AuditNames {

    /** @param ofUpgrade true for the name at the upgrade; null if the name was stored */
    record By(String name, @Nullable Boolean ofUpgrade) {}

    private final AccountNames names;

    AuditNames(AccountNames names) {
        this.names = names;
    }

    NamesOfThen of(Collection<AuditEntry> entries) {
        return names.ofThen(entries.stream()
                .map(AuditEntry::action)
                .filter(action -> action.byName() == null && !action.byUser().equals(Act.SYSTEM))
                .map(AuditedAction::byUser)
                .toList());
    }

    /** @param system the name for acts that nobody does */
    static By by(AuditedAction action, NamesOfThen older, String system) {
        if (action.byUser().equals(Act.SYSTEM)) {
            return new By(system, null);
        }
        if (action.byName() != null) {
            return new By(action.byName(), null);
        }
        return new By(older.of(action.byUser(), action.happenedAt()), true);
    }
}
