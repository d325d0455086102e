package org.demonstrationcounty.oidc;

import com.github.benmanes.caffeine.cache.Ticker;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a session of the web applications keeps of the provider's log-in. */
final class ProviderSession {

    private static final String NAME = ProviderSession.class.getName();

    private final String id;
    private final String account;
    private final Ticker time;
    private JWT proof;
    private @Nullable RefreshToken renewal;
    private long followed;

    ProviderSession(String id, String account, OIDCTokens tokens, Ticker time) {
        this.id = id;
        this.account = account;
        this.time = time;
        this.proof = tokens.getIDToken();
        this.renewal = tokens.getRefreshToken();
        this.followed = time.read();
    }

    static Optional<ProviderSession> of(HttpSession session) {
        return Optional.ofNullable((ProviderSession) session.getAttribute(NAME));
    }

    void keepIn(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    String id() {
        return id;
    }

    String account() {
        return account;
    }

    /** Tells the provider whose log-in it is. */
    synchronized JWT proof() {
        return proof;
    }

    Optional<RefreshToken> renewal() {
        return Optional.ofNullable(renewal);
    }

    boolean isOlderThan(Duration age) {
        return time.read() - followed >= age.toNanos();
    }

    /** Keeps what the provider sent, whatever comes of it: it takes the token before no more. */
    void keep(OIDCTokens tokens) {
        proof = Objects.requireNonNullElse(tokens.getIDToken(), proof);
        renewal = Objects.requireNonNullElse(tokens.getRefreshToken(), renewal);
    }

    void isConfirmed() {
        followed = time.read();
    }
}
