package org.demonstrationcounty.login;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads an account with its groups in one query. Every request asks, and nothing is cached, so every node knows
 * changes at once.
 */
@Component
class StoredAccounts {

    private final JdbcClient database;

    StoredAccounts(JdbcClient database) {
        this.database = database;
    }

    /** The account; empty if there is none, or it has no password. */
    Optional<StoredAccount> find(String id) {
        return database.sql(
                        """
                        select account.PWD_, member.GROUP_ID_
                        from ACT_ID_USER account left join ACT_ID_MEMBERSHIP member on member.USER_ID_ = account.ID_
                        where account.ID_ = :id and account.PWD_ is not null""")
                .param("id", id)
                .query(rows -> {
                    String password = null;
                    Set<String> groups = new HashSet<>();
                    while (rows.next()) {
                        password = rows.getString(1);
                        if (rows.getString(2) != null) {
                            groups.add(rows.getString(2));
                        }
                    }
                    return password == null ? Optional.empty() : Optional.of(new StoredAccount(password, groups));
                });
    }
}
