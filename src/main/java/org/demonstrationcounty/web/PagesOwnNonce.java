package org.demonstrationcounty.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives each page its own nonce, in its header and in its text. The web applications keep one nonce for the whole
 * server. When two pages are asked for at once, one gets the other's nonce in its text, and the browser refuses to run
 * its scripts.
 */
class PagesOwnNonce extends OncePerRequestFilter {

    private static final String POLICY = "Content-Security-Policy";
    private static final Pattern IN_THE_PAGE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final Pattern IN_THE_POLICY = Pattern.compile("'nonce-[^']+'");

    /** An address with a dot in its last part is a file. Only pages have a nonce. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.substring(path.lastIndexOf('/')).contains(".");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        Matcher own = IN_THE_PAGE.matcher(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8));
        String policy = page.getHeader(POLICY);
        if (policy != null && own.find()) {
            String nonce = Matcher.quoteReplacement("'nonce-" + own.group(1) + "'");
            page.setHeader(POLICY, IN_THE_POLICY.matcher(policy).replaceAll(nonce));
        }
        page.copyBodyToResponse();
    }
}
