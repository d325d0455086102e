package org.demonstrationcounty.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.database.QuietApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A node keeps the names of accounts in memory, but never an outdated one. */
@QuietApplication
@Rule("P7")
@OnBothDatabases
class AccountNamesTest {

    private static final String CLERK = "clerk-with-names";
    private static final Instant NOW = Instant.parse("2021-03-01T01:00:00Z");

    @Autowired
    AccountNames names;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void theClerkHasAName() {
        names.keep(CLERK, "一", "王", NOW);
        assertThat(names.of(CLERK)).isEqualTo("王一");
    }

    @Test
    void aNameThatAnotherNodeHasChangedIsKnownAtOnce() {
        transactions.executeWithoutResult(ofTheOtherNode -> {
            database.update(
                    """
                    insert into account_name (account, given, family, holds_from, of_upgrade)
                    select account, '二', family, holds_from, false from account_name where account = ?
                    order by id desc fetch first 1 row only""",
                    CLERK);
            database.update("update names_revision set revision = 'of the other node' where id = 2");
        });

        assertThat(names.of(CLERK)).isEqualTo("王二");
    }

    @Test
    void aChangeThatWasTakenBackIsForgotten() {
        transactions.executeWithoutResult(transaction -> {
            names.keep(CLERK, "三", "王", NOW);
            assertThat(names.of(CLERK)).isEqualTo("王三");
            transaction.setRollbackOnly();
        });

        assertThat(names.of(CLERK)).isEqualTo("王一");
    }
}
