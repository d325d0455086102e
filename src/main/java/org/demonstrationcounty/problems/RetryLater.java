package org.demonstrationcounty.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Adds Retry-After to every 503. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RetryLater extends OncePerRequestFilter {

    private static final String SECONDS = "10";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {

            @Override
            public void setStatus(int status) {
                if (status == SC_SERVICE_UNAVAILABLE) {
                    setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
                }
                super.setStatus(status);
            }
        });
    }
}
