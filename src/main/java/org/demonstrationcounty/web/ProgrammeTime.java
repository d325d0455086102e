package org.demonstrationcounty.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says in every answer to the web applications what time it is by the programme's clock, in milliseconds. The pages
 * reckon by it, because the clock of a demonstration is years behind that of the browser.
 */
class ProgrammeTime extends OncePerRequestFilter {

    static final String HEADER = "X-Programme-Time";

    private final Clock clock;

    ProgrammeTime(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HEADER, String.valueOf(clock.millis()));
        chain.doFilter(request, response);
    }
}
