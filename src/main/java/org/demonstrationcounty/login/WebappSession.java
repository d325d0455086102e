package org.demonstrationcounty.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.demonstrationcounty.problems.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The session of a user who is logged in to Tasklist, Cockpit or Admin. */
@Component
public class WebappSession {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final StoredAccounts accounts;
    private final ProcessEngine engine;
    private final ProviderLogin provider;

    WebappSession(@Lazy StoredAccounts accounts, @Lazy ProcessEngine engine, @Lazy ProviderLogin provider) {
        this.accounts = accounts;
        this.engine = engine;
        this.provider = provider;
    }

    /**
     * Begins the session of an account whose owner somebody else has checked. The session before it ends.
     *
     * @throws RefusedException 403 if the account is locked
     */
    public HttpSession begin(HttpServletRequest request, String account) {
        StoredAccount now =
                accounts.find(account).orElseThrow(() -> RefusedException.forbidden("auth.account-locked", account));
        UserAuthentication user =
                AuthenticationUtil.createAuthentication(engine, account, List.copyOf(now.groups()), List.of());
        AuthenticationUtil.revalidateSession(request, user);
        HttpSession session = request.getSession();
        new SessionPassword(now.password()).keepIn(session);
        return session;
    }

    /** The user who is logged in, with the groups that the account had when this request came. */
    Optional<UserAuthentication> user(HttpServletRequest request) {
        return session(request)
                .map(AuthenticationUtil::getAuthsFromSession)
                .flatMap(all -> Optional.ofNullable(here(all)));
    }

    /**
     * Checks the account. If it is gone or has another password, the session ends. If it has other groups, the
     * session takes them over.
     */
    void follow(HttpServletRequest request) {
        session(request).ifPresent(session -> {
            Authentications all = AuthenticationUtil.getAuthsFromSession(session);
            UserAuthentication user = here(all);
            if (user != null) {
                SessionPassword.of(session)
                        .filter(password -> provider.goesOn(session))
                        .ifPresentOrElse(password -> follow(password, user, all), () -> end(all));
            }
        });
    }

    private void follow(SessionPassword password, UserAuthentication user, Authentications all) {
        long look = password.look();
        StoredAccount now = accounts.find(user.getIdentityId()).orElse(null);
        if (now == null || !password.isStill(now.password())) {
            end(all);
        } else {
            password.follow(look, () -> haveGroups(now.groups(), all));
        }
    }

    private void haveGroups(Set<String> groups, Authentications all) {
        UserAuthentication user = here(all);
        if (user != null && !groups.equals(Set.copyOf(user.getGroupIds()))) {
            UserAuthentication changed = AuthenticationUtil.createAuthentication(
                    engine, user.getIdentityId(), List.copyOf(groups), List.of());
            if (changed == null) {
                end(all);
            } else {
                all.addOrReplace(changed);
            }
        }
    }

    private static void end(Authentications all) {
        all.removeByEngineName(ProcessEngines.NAME_DEFAULT);
    }

    /** Whether a write comes from our own pages. A foreign page sends the cookie too, but does not know the token. */
    boolean isOurPage(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                || session(request)
                        .map(session -> session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME))
                        .filter(token -> isSame(token, request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME)))
                        .isPresent();
    }

    private static Optional<HttpSession> session(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false));
    }

    private static @Nullable UserAuthentication here(Authentications authentications) {
        return (UserAuthentication) authentications.getAuthenticationForProcessEngine(ProcessEngines.NAME_DEFAULT);
    }

    private static boolean isSame(Object token, @Nullable String sent) {
        return sent != null && MessageDigest.isEqual(bytes(token.toString()), bytes(sent));
    }

    private static byte[] bytes(String token) {
        return token.getBytes(StandardCharsets.UTF_8);
    }
}
