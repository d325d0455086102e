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
 * Lets browsers keep the files of the web applications, and not ask again: Camunda's, whose addresses name its release,
 * and ours, whose addresses name their content.
 */
class KeptFiles extends OncePerRequestFilter {

    private static final String KEPT = "max-age=31536000, immutable";
    private static final Pattern OF_CAMUNDA = Pattern.compile(Pattern.quote(EngineAddresses.WEBAPPS)
            + "/(lib/\\w+\\.js|assets/[\\w-]+\\.\\w+|app/\\w+/\\w+-\\w+-bootstrap\\.(js|css)"
            + "|api/\\w+/plugin/\\w+/static/app/plugin\\.(js|css))");

    private final @Nullable String camunda;
    private final Pattern own;

    /**
     * @param camunda release of the web applications here; another node may have another one. Null if it is not known
     * @param own the content of our files here
     */
    KeptFiles(@Nullable String camunda, String own) {
        this.camunda = camunda;
        this.own = Pattern.compile(
                Pattern.quote(EngineAddresses.PAGES + "/tasklist/" + OwnFiles.STEPS + own) + "(/[\\w-]+)+(\\.\\w+)+");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, isOurs(request) || isCamundas(request) ? kept(response) : response);
    }

    private boolean isOurs(HttpServletRequest request) {
        return own.matcher(request.getRequestURI()).matches();
    }

    private boolean isCamundas(HttpServletRequest request) {
        return camunda != null
                && ("bust=" + camunda).equals(request.getQueryString())
                && OF_CAMUNDA.matcher(request.getRequestURI()).matches();
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
