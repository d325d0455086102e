package org.demonstrationcounty.oidc;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The sessions of the web applications that the provider may end. They are rows, because it tells one node, and the
 * session lives on another.
 */
@Component
@Profile("oidc")
class ProviderSessions {

    /** A session that nobody uses ends after half an hour; one in use is noted anew every few minutes. */
    private static final Duration GONE_AFTER = Duration.ofDays(1);

    private static final String OF_PERSON =
            " where account in (select account from provider_account where issuer = ? and subject = ?)";

    private final JdbcClient database;

    ProviderSessions(JdbcClient database) {
        this.database = database;
    }

    /** @param sid by which the provider knows the log-in; null if it does not say */
    void begin(String id, String account, @Nullable String sid) {
        Instant now = Instant.now();
        database.sql("delete from provider_session where noted_at < ?")
                .param(now.minus(GONE_AFTER).atOffset(ZoneOffset.UTC))
                .update();
        database.sql("insert into provider_session (id, account, sid, noted_at) values (?, ?, ?, ?)")
                .params(id, account, sid, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean isOpen(String id) {
        return database.sql("select count(*) from provider_session where id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void noted(String id) {
        database.sql("update provider_session set noted_at = ? where id = ?")
                .params(Instant.now().atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void end(String id) {
        database.sql("delete from provider_session where id = ?").param(id).update();
    }

    /** Ends what began with one log-in there, by the id that the provider gave it. */
    void endOfLogIn(String issuer, String sid) {
        database.sql(
                        """
                        delete from provider_session where sid = ?
                            and account in (select account from provider_account where issuer = ?)""")
                .params(sid, issuer)
                .update();
    }

    /** Ends all sessions of a person. */
    void endOfPerson(String issuer, String subject) {
        database.sql("delete from provider_session" + OF_PERSON)
                .params(issuer, subject)
                .update();
    }

    /** Ends the sessions of a person of which the provider never said to which log-in they belong. */
    void endOfUnknownLogIns(String issuer, String subject) {
        database.sql("delete from provider_session" + OF_PERSON + " and sid is null")
                .params(issuer, subject)
                .update();
    }
}
