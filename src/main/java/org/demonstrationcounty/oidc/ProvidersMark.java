package org.demonstrationcounty.oidc;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.demonstrationcounty.engine.EngineAddresses;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the scripts of the web applications, before anybody has logged in, that one can log in with the provider. */
@Component
@Profile("oidc")
class ProvidersMark extends OncePerRequestFilter {

    private static final String MARK = ResponseCookie.from("county-log-in", "provider")
            .path("/")
            .sameSite("Lax")
            .build()
            .toString();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith(request.getContextPath() + EngineAddresses.PAGES + "/") || path.contains(".");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.addHeader(HttpHeaders.SET_COOKIE, MARK);
        chain.doFilter(request, response);
    }
}
