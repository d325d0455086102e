package org.demonstrationcounty.revision;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.stereotype.Component;

/** The revisions that a transaction has asked for. */
@Scope(scopeName = "transaction", proxyMode = ScopedProxyMode.TARGET_CLASS)
@Component
class AskedRevisions {

    private @Nullable Map<String, String> asked;

    Map<String, String> once(RevisionTables tables) {
        Map<String, String> known = asked == null ? tables.ask() : asked;
        asked = known;
        return known;
    }

    void forget() {
        asked = null;
    }
}
