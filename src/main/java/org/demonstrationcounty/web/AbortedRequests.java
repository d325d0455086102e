package org.demonstrationcounty.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.demonstrationcounty.problems.GoneClients;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes one line to the log when a client breaks off a request or leaves before the answer. That is nobody's fault.
 * Later output to this client is thrown away, so no code behind this filter fails over it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class AbortedRequests extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(AbortedRequests.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(new Sent(request), new Answer(request, response));
        } catch (IOException | ServletException | RuntimeException fault) {
            if (!GoneClients.areBehind(fault)) {
                throw fault;
            }
            GoneClients.note(request);
        }
        if (GoneClients.sent(request)) {
            LOG.info("{} {}: the client is gone", request.getMethod(), request.getRequestURI());
        }
    }

    private static final class Sent extends HttpServletRequestWrapper {

        private @Nullable ServletInputStream input;

        Sent(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (input == null) {
                input = new BreakableInput(super.getInputStream(), getRequest());
            }
            return input;
        }
    }

    private static final class Answer extends HttpServletResponseWrapper {

        private final HttpServletRequest request;
        private @Nullable ServletOutputStream output;

        Answer(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            if (output == null) {
                output = new OutputWhileConnected(super.getOutputStream(), request);
            }
            return output;
        }

        @Override
        public void flushBuffer() throws IOException {
            OutputWhileConnected.write(super::flushBuffer, request);
        }
    }
}
