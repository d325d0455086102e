package org.demonstrationcounty.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.stereotype.Component;

/** The log-in that a user of Tasklist, Cockpit or Admin already has. */
@Component
class WebappSession {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** The account of the session, as long as it exists. */
    Optional<String> user(HttpServletRequest request, IdentityService identity) {
        return session(request)
                .map(AuthenticationUtil::getAuthsFromSession)
                .map(WebappSession::here)
                .map(Authentication::getIdentityId)
                .filter(user -> identity.createUserQuery().userId(user).count() == 1);
    }

    /** Whether a write comes from our own pages: a foreign page has the cookie sent along, but does not know the token. */
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

    private static Authentication here(Authentications authentications) {
        return authentications.getAuthenticationForProcessEngine(ProcessEngines.NAME_DEFAULT);
    }

    private static boolean isSame(Object token, String sent) {
        return sent != null && MessageDigest.isEqual(bytes(token.toString()), bytes(sent));
    }

    private static byte[] bytes(String token) {
        return token.getBytes(StandardCharsets.UTF_8);
    }
}
