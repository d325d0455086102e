package org.demonstrationcounty.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.demonstrationcounty.engine.EngineAddresses;
import org.springframework.web.filter.OncePerRequestFilter;

/** Checks the account of a session on every request. The session follows its account as it is now, and ends with it. */
class SessionLogin extends OncePerRequestFilter {

    /** Scripts of the web applications, which everybody loads. */
    private static final String SCRIPTS = EngineAddresses.CALLS + "/[^/]+/plugin/[^/]+/static/.*";

    private final WebappSession session;

    SessionLogin(WebappSession session) {
        this.session = session;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return isScript(request);
    }

    static boolean isScript(HttpServletRequest request) {
        return (request.getServletPath() + Objects.toString(request.getPathInfo(), "")).matches(SCRIPTS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        session.follow(request);
        chain.doFilter(request, response);
    }
}
