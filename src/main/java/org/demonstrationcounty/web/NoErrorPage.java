package org.demonstrationcounty.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers 404 to a client that asks for the server's error page. Only the server itself may go there. */
@Component
class NoErrorPage extends OncePerRequestFilter {

    private final String page;
    private final HandlerExceptionResolver problems;

    NoErrorPage(
            ServerProperties server, @Lazy @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.page = server.getError().getPath();
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().equals(page);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        problems.resolveException(request, response, null, RefusedException.notFound("request.unknown-address"));
    }
}
