package org.demonstrationcounty.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.people.Groups;
import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.web.RefusalWriter;
import org.springframework.web.filter.OncePerRequestFilter;

/** The log-in for programs of the operator: HTTP Basic, administrators only. */
class AdministratorsOnly extends OncePerRequestFilter {

    private final BasicLogin basic;
    private final IdentityService identity;
    private final RefusalWriter refusal;

    AdministratorsOnly(BasicLogin basic, IdentityService identity, RefusalWriter refusal) {
        this.basic = basic;
        this.identity = identity;
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> user = basic.user(request, identity);
        if (user.isEmpty()) {
            basic.challenge(response);
            refusal.send(RefusedException.of(Kind.UNAUTHENTICATED, "auth.required"), request, response);
        } else if (!isAdministrator(user.get())) {
            refusal.send(RefusedException.forbidden("auth.administrators-only"), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isAdministrator(String user) {
        return identity.createUserQuery()
                        .userId(user)
                        .memberOfGroup(Groups.ADMINISTRATORS)
                        .count()
                == 1;
    }
}
