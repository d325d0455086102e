package org.demonstrationcounty.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.web.RefusalWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only those who may open Cockpit call Cockpit's own interface, which counts everybody's cases for whoever is logged in. Its
 * scripts are loaded before the log-in; the web application itself turns strangers away.
 */
class CockpitAccess extends OncePerRequestFilter {

    private static final String SCRIPTS = "/camunda/api/cockpit/plugin/[^/]+/static/.*";

    private final WebappSession session;
    private final ProcessEngine engine;
    private final RefusalWriter refusal;

    CockpitAccess(WebappSession session, ProcessEngine engine, RefusalWriter refusal) {
        this.session = session;
        this.engine = engine;
        this.refusal = refusal;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().matches(SCRIPTS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> user = session.user(request, engine.getIdentityService());
        if (user.isPresent() && !mayOpenCockpit(user.get())) {
            refusal.send(RefusedException.forbidden("door.closed"), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean mayOpenCockpit(String user) {
        List<String> groups = engine.getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        return engine.getAuthorizationService()
                .isUserAuthorized(user, groups, Permissions.ACCESS, Resources.APPLICATION, "cockpit");
    }
}
