package org.demonstrationcounty.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.people.Act;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells on which cases people have acted. */
@Component
public class ActsOnCases {

    private final JdbcClient database;

    ActsOnCases(JdbcClient database) {
        this.database = database;
    }

    /**
     * Those of these cases on which somebody has acted since a moment, that moment included.
     *
     * @param but actions that do not count
     */
    public Set<CaseKey> byPeople(Collection<CaseKey> cases, Set<String> but, Instant since) {
        return database
                .sql(
                        "select distinct case_key from " + AuditEntry.TABLE
                                + """
                 where case_key in (:cases) and by_user <> :system and action not in (:but) and happened_at >= :since
                """)
                .param("cases", cases.stream().map(CaseKey::text).toList())
                .param("system", Act.SYSTEM)
                .param("but", but)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list()
                .stream()
                .map(CaseKey::new)
                .collect(Collectors.toSet());
    }
}
