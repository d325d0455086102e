package org.demonstrationcounty.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A client that breaks a request off, or is gone before the answer, is one line in the log and nobody's fault. What is still written
 * to it goes nowhere, so that nobody within stumbles over it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public class AbortedRequests extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(AbortedRequests.class);
    private static final String GONE = AbortedRequests.class.getName() + ".gone";

    /** Whether the fault is that the client is gone. */
    public static boolean areBehind(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof ClientAbortException || cause instanceof AsyncRequestNotUsableException);
    }

    static void note(HttpServletRequest request) {
        request.setAttribute(GONE, true);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(new FromWhoeverIsThere(request), new ToWhoeverIsThere(request, response));
        } catch (IOException | ServletException | RuntimeException fault) {
            if (!areBehind(fault)) {
                throw fault;
            }
            note(request);
        }
        if (request.getAttribute(GONE) != null) {
            LOG.info("{} {}: the client is gone", request.getMethod(), request.getRequestURI());
        }
    }

    private interface Writing {
        void write() throws IOException;
    }

    private static void tryTo(Writing writing, HttpServletRequest request) throws IOException {
        if (request.getAttribute(GONE) != null) {
            return;
        }
        try {
            writing.write();
        } catch (ClientAbortException gone) {
            note(request);
        }
    }

    private static final class FromWhoeverIsThere extends HttpServletRequestWrapper {

        private final HttpServletRequest request;
        private ServletInputStream input;

        FromWhoeverIsThere(HttpServletRequest request) {
            super(request);
            this.request = request;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (input == null) {
                input = new Input(super.getInputStream(), request);
            }
            return input;
        }
    }

    private static final class Input extends ServletInputStream {

        private final ServletInputStream source;
        private final HttpServletRequest request;

        Input(ServletInputStream source, HttpServletRequest request) {
            this.source = source;
            this.request = request;
        }

        @Override
        public int read() throws IOException {
            try {
                return source.read();
            } catch (ClientAbortException gone) {
                note(request);
                throw gone;
            }
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                return source.read(target, offset, length);
            } catch (ClientAbortException gone) {
                note(request);
                throw gone;
            }
        }

        @Override
        public boolean isFinished() {
            return source.isFinished();
        }

        @Override
        public boolean isReady() {
            return source.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            source.setReadListener(listener);
        }
    }

    private static final class ToWhoeverIsThere extends HttpServletResponseWrapper {

        private final HttpServletRequest request;
        private ServletOutputStream output;

        ToWhoeverIsThere(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            if (output == null) {
                output = new Output(super.getOutputStream(), request);
            }
            return output;
        }

        @Override
        public void flushBuffer() throws IOException {
            tryTo(super::flushBuffer, request);
        }
    }

    private static final class Output extends ServletOutputStream {

        private final ServletOutputStream target;
        private final HttpServletRequest request;

        Output(ServletOutputStream target, HttpServletRequest request) {
            this.target = target;
            this.request = request;
        }

        @Override
        public void write(int piece) throws IOException {
            tryTo(() -> target.write(piece), request);
        }

        @Override
        public void write(byte[] pieces, int offset, int length) throws IOException {
            tryTo(() -> target.write(pieces, offset, length), request);
        }

        @Override
        public void flush() throws IOException {
            tryTo(target::flush, request);
        }

        @Override
        public void close() throws IOException {
            tryTo(target::close, request);
        }

        @Override
        public boolean isReady() {
            return target.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            target.setWriteListener(listener);
        }
    }
}
