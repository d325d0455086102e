package org.demonstrationcounty.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.Outages;
import org.demonstrationcounty.problems.RefusedException;
import org.demonstrationcounty.web.RefusalWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 429 to callers who must wait, 401 to tokens that are no good, and 503 while the database is lost. It stands before the log-ins. */
class LoginFaults extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(LoginFaults.class);

    private final RefusalWriter refusal;

    LoginFaults(RefusalWriter refusal) {
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (TooManyFailuresException wait) {
            refusal.send(wait.refused(), request, response);
        } catch (RefusedException refused) {
            if (refused.kind() == Kind.UNAUTHENTICATED) {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            }
            refusal.send(refused, request, response);
        } catch (ServletException | RuntimeException fault) {
            Optional<RefusedException> outage = Outages.behind(fault);
            if (outage.isEmpty() || response.isCommitted()) {
                throw fault;
            }
            LOG.warn(
                    "{} {}: {}",
                    request.getMethod(),
                    request.getRequestURI(),
                    outage.get().getMessage());
            refusal.send(outage.get(), request, response);
        }
    }
}
