package org.demonstrationcounty.access;

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
import org.demonstrationcounty.web.RefusalAtTheDoor;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Cockpit's own interface counts everybody's cases for whoever is logged in: it is for those alone who may open Cockpit. Its scripts
 * are there before one logs in, and strangers are turned away by the web application itself.
 */
class CockpitDoor extends OncePerRequestFilter {

    private static final String SCRIPTS = "/camunda/api/cockpit/plugin/[^/]+/static/.*";

    private final WebappSession session;
    private final ProcessEngine engine;
    private final RefusalAtTheDoor refusal;

    CockpitDoor(WebappSession session, ProcessEngine engine, RefusalAtTheDoor refusal) {
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
