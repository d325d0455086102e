package org.demonstrationcounty.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.demonstrationcounty.engine.EngineAddresses;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives an empty JSON object to a submission without a body. Without it the engine's REST interface answers 500 where
 * it should ask for the fields.
 */
@Component
class EmptyBodyFilter extends OncePerRequestFilter {

    private static final Pattern SUBMISSION = Pattern.compile(
            ".*(%s|%s)/.*/(submit-form|complete)".formatted(EngineAddresses.REST, EngineAddresses.REST_OF_WEBAPPS));
    private static final int LENGTH_OF_NOTHING = 16;
    private static final String NO_FIELDS = "{}";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || request.getContentLengthLong() > LENGTH_OF_NOTHING
                || request.getHeader("Transfer-Encoding") != null
                || !SUBMISSION.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean isNothing = body.isBlank() || body.strip().equals("null");
        byte[] fields = (isNothing ? NO_FIELDS : body).getBytes(StandardCharsets.UTF_8);
        chain.doFilter(new RequestWithBody(request, fields), response);
    }
}
