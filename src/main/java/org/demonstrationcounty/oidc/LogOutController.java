package org.demonstrationcounty.oidc;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.oauth2.sdk.util.MultivaluedMapUtils;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.demonstrationcounty.problems.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Log-outs: a person's own, which goes on to the provider, and those of which the provider tells. */
@RestController
@Profile("oidc")
@Tag(name = "log-out", description = "退出 / Log-out")
class LogOutController {

    private static final Duration A_TOKEN_IS_TAKEN = Duration.ofMinutes(10);
    private static final int MOST_TOKENS = 10_000;

    /** @param address at which the browser goes on to log out there too; null if there is nothing to do there */
    record LogOut(@Nullable String address) {}

    private final AuthorizationCodes codes;
    private final CheckedTokens tokens;
    private final ProviderSessions sessions;
    private final Cache<String, Boolean> taken = Caffeine.newBuilder()
            .expireAfterWrite(A_TOKEN_IS_TAKEN)
            .maximumSize(MOST_TOKENS)
            .build();

    LogOutController(AuthorizationCodes codes, CheckedTokens tokens, ProviderSessions sessions) {
        this.codes = codes;
        this.tokens = tokens;
        this.sessions = sessions;
    }

    /** Ends the session here, even if the provider does not answer. */
    @PostMapping("/api/log-out")
    @Operation(summary = "退出，并转到统一身份认证退出 / Log out, and say where to log out of the provider")
    LogOut logOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Optional<ProviderSession> ofProvider = session == null ? Optional.empty() : ProviderSession.of(session);
        if (ofProvider.isEmpty()) {
            return new LogOut(null);
        }
        sessions.end(ofProvider.get().id());
        Objects.requireNonNull(session).invalidate();
        return new LogOut(addressFor(ofProvider.get()));
    }

    private @Nullable String addressFor(ProviderSession session) {
        try {
            return codes.loggingOut(session).map(URI::toString).orElse(null);
        } catch (RefusedException unreachable) {
            return null;
        }
    }

    /** The provider tells that a person, or one log-in of theirs, has ended (OpenID Connect Back-Channel Logout). */
    @PostMapping("/oidc/back-channel-logout")
    @Hidden
    ResponseEntity<Map<String, String>> logOutFromThere(HttpServletRequest request) throws IOException {
        String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String token = MultivaluedMapUtils.getFirstValue(URLUtils.parseParameters(body), "logout_token");
        try {
            end(tokens.ofLogOut(Objects.toString(token, "")));
        } catch (RefusedException refused) {
            return answer(
                    ResponseEntity.status(refused.kind().status() == 503 ? 503 : 400),
                    Map.of("error", "invalid_request"));
        }
        return answer(ResponseEntity.ok(), Map.of());
    }

    private void end(LogoutTokenClaimsSet claims) {
        if (taken.asMap().putIfAbsent(claims.getJWTID().getValue(), true) != null) {
            throw Untrusted.token("it came before");
        }
        String issuer = claims.getIssuer().getValue();
        if (claims.getSessionID() == null) {
            sessions.endOfPerson(issuer, claims.getSubject().getValue());
            return;
        }
        sessions.endOfLogIn(issuer, claims.getSessionID().getValue());
        if (claims.getSubject() != null) {
            sessions.endOfUnknownLogIns(issuer, claims.getSubject().getValue());
        }
    }

    private static ResponseEntity<Map<String, String>> answer(
            ResponseEntity.BodyBuilder answer, Map<String, String> body) {
        return answer.cacheControl(CacheControl.noStore()).body(body);
    }
}
