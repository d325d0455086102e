package org.demonstrationcounty.problems;

import jakarta.servlet.ServletRequest;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/**
 * Recognises clients that broke off a request or did not wait for its answer. That is no fault of the server, and no
 * answer can reach them.
 */
public final class GoneClients {

    private static final String GONE = GoneClients.class.getName();

    private GoneClients() {}

    /** Whether the client is gone, and the fault comes from that. */
    public static boolean areBehind(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof ClientAbortException || cause instanceof AsyncRequestNotUsableException);
    }

    /** Notes that the client of this request is gone. */
    public static void note(ServletRequest request) {
        request.setAttribute(GONE, true);
    }

    public static boolean sent(ServletRequest request) {
        return request.getAttribute(GONE) != null;
    }
}
