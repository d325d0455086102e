package org.demonstrationcounty.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.web.RefusalWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** The log-in before {@code /api}: HTTP Basic, or the web applications' session. */
class ApiLogin extends OncePerRequestFilter {

    private final BasicLogin basic;
    private final WebappSession session;
    private final IdentityService identity;
    private final RefusalWriter refusal;

    ApiLogin(BasicLogin basic, WebappSession session, IdentityService identity, RefusalWriter refusal) {
        this.basic = basic;
        this.session = session;
        this.identity = identity;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean carriesCredentials = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        Optional<String> user = carriesCredentials ? basic.user(request, identity) : session.user(request, identity);
        if (user.isEmpty()) {
            refuseStranger(request, response);
        } else if (!carriesCredentials && !session.isOurPage(request)) {
            refusal.send(RefusedException.forbidden("auth.csrf"), request, response);
        } else {
            continueAs(user.get(), request, response, chain);
        }
    }

    private void continueAs(String user, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            identity.setAuthentication(user, groupsOf(user), List.of());
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }

    private List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }

    private void refuseStranger(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!comesFromOurPages(request)) {
            basic.challenge(response);
        }
        refusal.send(RefusedException.of(Kind.UNAUTHENTICATED, "auth.required"), request, response);
    }

    /** There an expired session leads to the log-in page, not to the browser's own dialogue. */
    private static boolean comesFromOurPages(HttpServletRequest request) {
        return request.getRequestedSessionId() != null;
    }
}
