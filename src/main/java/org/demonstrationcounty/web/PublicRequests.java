package org.demonstrationcounty.web;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits how often one network asks for what everybody may read without a log-in. Answers 429 above it. */
class PublicRequests extends OncePerRequestFilter {

    private static final Pattern WITHOUT_LOG_IN =
            Pattern.compile("/|/(api/)?public(/.*)?|/verify(/.*)?|/oidc/(log-in|callback)");

    private final RequestRate rate;
    private final RefusalWriter refusal;

    PublicRequests(int perMinute, Ticker time, RefusalWriter refusal) {
        this.rate = new RequestRate(perMinute, time);
        this.refusal = refusal;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !WITHOUT_LOG_IN
                .matcher(request.getServletPath() + Objects.toString(request.getPathInfo(), ""))
                .matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long seconds = rate.secondsToWait(request);
        if (seconds == 0) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        RefusedException tooOften = RefusedException.of(Kind.TOO_OFTEN, "request.too-often", seconds);
        if (isForPeople(request)) {
            refusal.sendPage(tooOften, response);
        } else {
            refusal.send(tooOften, request, response);
        }
    }

    private static boolean isForPeople(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/api/")
                && Objects.toString(request.getHeader(HttpHeaders.ACCEPT), "").contains(MediaType.TEXT_HTML_VALUE);
    }
}
