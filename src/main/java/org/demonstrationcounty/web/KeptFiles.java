package org.demonstrationcounty.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.demonstrationcounty.engine.EngineAddresses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets browsers keep the large files of the web applications, and not ask again. Their addresses name the release of
 * Camunda. Our own files have the same addresses in every release of ours, so browsers ask whether they changed.
 */
class KeptFiles extends OncePerRequestFilter {

    private static final String KEPT = "max-age=31536000, immutable";
    private static final Pattern FILES = Pattern.compile(Pattern.quote(EngineAddresses.WEBAPPS)
            + "/(lib/\\w+\\.js|assets/[\\w-]+\\.\\w+|app/\\w+/\\w+-\\w+-bootstrap\\.(js|css))");

    private final @Nullable String release;

    /** @param release that of the web applications here; another node may have another one. Null if it is not known */
    KeptFiles(@Nullable String release) {
        this.release = release;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (release != null
                && ("bust=" + release).equals(request.getQueryString())
                && FILES.matcher(request.getRequestURI()).matches()) {
            chain.doFilter(request, kept(response));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The web applications forbid to keep their scripts. */
    private static HttpServletResponse kept(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
        return new HttpServletResponseWrapper(response) {

            @Override
            public void setHeader(String name, String value) {
                if (!HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)) {
                    super.setHeader(name, value);
                }
            }

            @Override
            public void addHeader(String name, String value) {
                if (!HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)) {
                    super.addHeader(name, value);
                }
            }
        };
    }
}
