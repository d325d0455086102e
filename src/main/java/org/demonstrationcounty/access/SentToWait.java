package org.demonstrationcounty.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before the log-ins and tells those whose password was not looked at. */
class SentToWait extends OncePerRequestFilter {

    private final RefusalAtTheDoor refusal;

    SentToWait(RefusalAtTheDoor refusal) {
        this.refusal = refusal;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (TooManyFailuresException wait) {
            refusal.send(wait.refused(), request, response);
        }
    }
}
