package org.demonstrationcounty.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.people.CurrentUser;
import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.web.RefusalWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** The log-in for {@code /api}: HTTP Basic, a token, or the session of the web applications. */
class ApiLogin extends OncePerRequestFilter {

    private static final String FOR_EVERYBODY = "/api/public/";
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final BasicLogin basic;
    private final HeaderLogin header;
    private final WebappSession session;
    private final StoredAccounts accounts;
    private final IdentityService identity;
    private final RefusalWriter refusal;

    ApiLogin(
            BasicLogin basic,
            HeaderLogin header,
            WebappSession session,
            StoredAccounts accounts,
            IdentityService identity,
            RefusalWriter refusal) {
        this.basic = basic;
        this.header = header;
        this.session = session;
        this.accounts = accounts;
        this.identity = identity;
        this.refusal = refusal;
    }

    /** What everybody may read needs no log-in. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return (request.getServletPath() + Objects.toString(request.getPathInfo(), "")).startsWith(FOR_EVERYBODY)
                && READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean carriesCredentials = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        Optional<CurrentUser> user = carriesCredentials ? byHeader(request) : bySession(request);
        if (user.isEmpty()) {
            refuseStranger(request, response);
        } else if (!carriesCredentials && !session.isOurPage(request)) {
            refusal.send(RefusedException.forbidden("auth.csrf"), request, response);
        } else {
            continueAs(user.get(), request, response, chain);
        }
    }

    private Optional<CurrentUser> byHeader(HttpServletRequest request) {
        return header.user(request, identity)
                .flatMap(user -> accounts.find(user).map(account -> new CurrentUser(user, account.groups())));
    }

    private Optional<CurrentUser> bySession(HttpServletRequest request) {
        return session.user(request).map(user -> new CurrentUser(user.getIdentityId(), Set.copyOf(user.getGroupIds())));
    }

    private void continueAs(
            CurrentUser user, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            identity.setAuthentication(user.id(), List.copyOf(user.groups()), List.of());
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }

    private void refuseStranger(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!comesFromOurPages(request)) {
            basic.challenge(response);
        }
        refusal.send(RefusedException.of(Kind.UNAUTHENTICATED, "auth.required"), request, response);
    }

    /**
     * Whether our own pages send the request. On these an expired session leads to the log-in page, not to the
     * browser's own dialogue.
     */
    private static boolean comesFromOurPages(HttpServletRequest request) {
        return request.getRequestedSessionId() != null;
    }
}
