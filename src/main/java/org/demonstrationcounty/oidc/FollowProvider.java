package org.demonstrationcounty.oidc;

import com.nimbusds.jwt.JWT;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.servlet.http.HttpSession;
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

    private final CheckedTokens tokens;
    private final AuthorizationCodes codes;
    private final ProviderAccounts accounts;
    private final ProviderAccountRows rows;
    private final ProviderSessions sessions;
    private final OidcSettings settings;

    FollowProvider(
            CheckedTokens tokens,
            AuthorizationCodes codes,
            ProviderAccounts accounts,
            ProviderAccountRows rows,
            ProviderSessions sessions,
            OidcSettings settings) {
        this.tokens = tokens;
        this.codes = codes;
        this.accounts = accounts;
        this.rows = rows;
        this.sessions = sessions;
        this.settings = settings;
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
        Optional<OIDCTokens> renewed = session.renewal().flatMap(codes::renewed);
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
