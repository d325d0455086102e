package org.demonstrationcounty.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.web.RefusalWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Admits to Cockpit's own interface only those who may open Cockpit, because it counts everybody's cases. Its scripts
 * are open: pages load them before the log-in, and the web application itself refuses strangers.
 */
class CockpitAccess extends OncePerRequestFilter {

    private final WebappSession session;
    private final RefusalWriter refusal;

    CockpitAccess(WebappSession session, RefusalWriter refusal) {
        this.session = session;
        this.refusal = refusal;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SessionLogin.isScript(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<UserAuthentication> user = session.user(request);
        if (user.isPresent() && !user.get().isAuthorizedForApp("cockpit")) {
            refusal.send(RefusedException.forbidden("door.closed"), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
