package org.demonstrationcounty.oidc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which person of the provider has which account. A row goes with its account. */
@Component
@Profile("oidc")
class ProviderAccountRows {

    /** @param describedAt when the latest token that was followed was issued */
    record Row(String account, Instant describedAt) {}

    private final JdbcClient database;

    ProviderAccountRows(JdbcClient database) {
        this.database = database;
    }

    Optional<Row> of(String issuer, String subject) {
        return database.sql("select account, described_at from provider_account where issuer = ? and subject = ?")
                .params(issuer, subject)
                .query((row, number) -> new Row(row.getString(1), instant(row.getObject(2, OffsetDateTime.class))))
                .optional();
    }

    boolean has(String account) {
        return database.sql("select count(*) from provider_account where account = ?")
                        .param(account)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Holds the row until the end of the transaction; empty if the account has been deleted. */
    Optional<Instant> hold(String account) {
        return database.sql("select described_at from provider_account where account = ? for update")
                .param(account)
                .query((row, number) -> instant(row.getObject(1, OffsetDateTime.class)))
                .optional();
    }

    void add(String account, Person person) {
        database.sql("insert into provider_account (account, issuer, subject, described_at) values (?, ?, ?, ?)")
                .params(
                        account,
                        person.issuer(),
                        person.subject(),
                        person.issued().atOffset(ZoneOffset.UTC))
                .update();
    }

    void described(String account, Instant at) {
        database.sql("update provider_account set described_at = ? where account = ?")
                .params(at.atOffset(ZoneOffset.UTC), account)
                .update();
    }

    private static Instant instant(OffsetDateTime at) {
        return at.toInstant();
    }
}
