package org.demonstrationcounty.people;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.demonstrationcounty.revision.Revisions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of account owners, today and at any earlier time (P7). Owners of deleted accounts keep their names. */
@Component
public class AccountNames {

    /** @param latest names of today by account, as they were at this revision; those that somebody has asked for */
    private record Kept(String revision, Map<String, String> latest) {}

    private final JdbcClient database;
    private final Revisions revisions;
    private volatile Kept kept = new Kept("", Map.of());

    AccountNames(JdbcClient database, Revisions revisions) {
        this.database = database;
        this.revisions = revisions;
    }

    /** Stores a name from now on, if it has changed. */
    public void keep(String account, @Nullable String given, @Nullable String family, Instant now) {
        String name = nameOr(account, given, family);
        if (Objects.equals(ofThen(Set.of(account)).latest(account), name)) {
            return;
        }
        database.sql(
                        """
                        insert into account_name (account, given, family, holds_from, of_upgrade)
                        values (?, ?, ?, ?, false)""")
                .params(account, given, family, now.atOffset(ZoneOffset.UTC))
                .update();
        database.sql("update names_revision set revision = ? where id = ?")
                .params(UUID.randomUUID().toString(), AccountNamesRevision.ROW)
                .update();
        revisions.changed();
    }

    /** The name of today. */
    public String of(String account) {
        String revision = revisions.of(AccountNamesRevision.NAME);
        Kept names = kept;
        if (!names.revision().equals(revision)) {
            names = new Kept(revision, new ConcurrentHashMap<>());
            kept = names;
        }
        return names.latest()
                .computeIfAbsent(account, each -> ofThen(Set.of(each)).latest(each));
    }

    /** The names of today by account, with one query. */
    public Map<String, String> of(Collection<String> accounts) {
        NamesOfThen names = ofThen(accounts);
        Map<String, String> latest = new HashMap<>();
        accounts.forEach(account -> latest.put(account, names.latest(account)));
        return latest;
    }

    public String of(String account, Instant at) {
        return ofThen(Set.of(account)).of(account, at);
    }

    /** The names at any time, with one query. */
    public NamesOfThen ofThen(Collection<String> accounts) {
        if (accounts.isEmpty()) {
            return new NamesOfThen(Map.of());
        }
        List<NamesOfThen.Row> rows = database.sql("select * from account_name where account in (:accounts) order by id")
                .param("accounts", Set.copyOf(accounts))
                .query((row, number) -> new NamesOfThen.Row(
                        row.getString("account"),
                        nameOr(row.getString("account"), row.getString("given"), row.getString("family")),
                        row.getObject("holds_from", OffsetDateTime.class).toInstant(),
                        row.getBoolean("of_upgrade")))
                .list();
        return new NamesOfThen(rows.stream().collect(Collectors.groupingBy(NamesOfThen.Row::account)));
    }

    private static String nameOr(String account, @Nullable String given, @Nullable String family) {
        String name = PersonName.of(given, family);
        return name.isEmpty() ? account : name;
    }
}
