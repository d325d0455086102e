package org.demonstrationcounty.oidc;

import com.github.benmanes.caffeine.cache.Ticker;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.demonstrationcounty.login.ProviderLogin;
import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Takes the provider's tokens, and asks it again, every few minutes, about the owner of each session that is in use:
 * whether they are still logged in, and in which groups they are.
 */
@Component
@Profile("oidc")
class FollowProvider implements ProviderLogin {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final CheckedTokens tokens;
    private final AuthorizationCodes codes;
    private final ProviderAccounts accounts;
    private final ProviderAccountRows rows;
    private final ProviderSessions sessions;
    private final OidcSettings settings;
    private final Ticker time;
    private volatile long silentSince;
    private volatile boolean wasSilent;

    FollowProvider(
            CheckedTokens tokens,
            AuthorizationCodes codes,
            ProviderAccounts accounts,
            ProviderAccountRows rows,
            ProviderSessions sessions,
            OidcSettings settings,
            Ticker time) {
        this.tokens = tokens;
        this.codes = codes;
        this.accounts = accounts;
        this.rows = rows;
        this.sessions = sessions;
        this.settings = settings;
        this.time = time;
    }

    @Override
    public Optional<String> account(String token) {
        return Optional.of(accounts.admit(Person.of(tokens.ofProgram(token), settings)));
    }

    @Override
    public boolean hasAccount(String account) {
        return rows.has(account);
    }

    @Override
    public boolean goesOn(HttpSession session) {
        return ProviderSession.of(session).map(this::goesOn).orElse(true);
    }

    /** Requests of one session come side by side. One asks, the others wait: the provider takes a renewal once. */
    private boolean goesOn(ProviderSession session) {
        if (!sessions.isOpen(session.id())) {
            return false;
        }
        synchronized (session) {
            return !session.isOlderThan(settings.followAfter()) || isConfirmed(session);
        }
    }

    private boolean isConfirmed(ProviderSession session) {
        Optional<OIDCTokens> renewed = session.renewal().flatMap(this::renewed);
        renewed.ifPresent(session::keep);
        if (renewed.map(OIDCTokens::getIDToken)
                .filter(proof -> isOf(session, proof))
                .isEmpty()) {
            sessions.end(session.id());
            return false;
        }
        session.isConfirmed();
        sessions.noted(session.id());
        return true;
    }

    /** After the provider was silent once, nobody waits for it for a while. */
    private Optional<OIDCTokens> renewed(RefreshToken token) {
        if (time.read() - silentSince < PAUSE.toNanos() && wasSilent) {
            throw Untrusted.unreachable(new IOException("it was silent a moment ago"));
        }
        try {
            Optional<OIDCTokens> renewed = codes.renewed(token);
            wasSilent = false;
            return renewed;
        } catch (RefusedException unreachable) {
            silentSince = time.read();
            wasSilent = true;
            throw unreachable;
        }
    }

    private boolean isOf(ProviderSession session, JWT proof) {
        try {
            Person person = Person.of(tokens.ofLogIn(proof, null), settings);
            return accounts.admit(person).equals(session.account());
        } catch (RefusedException refused) {
            if (refused.kind() == Kind.UNAVAILABLE) {
                throw refused;
            }
            return false;
        }
    }
}
