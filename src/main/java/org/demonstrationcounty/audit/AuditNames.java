package org.demonstrationcounty.audit;

import java.util.Collection;
import org.demonstrationcounty.people.AccountNames;
import org.demonstrationcounty.people.Act;
import org.demonstrationcounty.people.NamesOfThen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who did something, by the name that was kept with it; what older releases wrote, by the name of the upgrade. */
@Component
class AuditNames {

    /** @param ofUpgrade null where the name was kept */
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

    /** @param system what acts by itself is called */
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
