package org.demonstrationcounty.problems;

import jakarta.servlet.ServletRequest;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Clients that broke their request off, or did not wait for its answer: nobody's fault, and no answer reaches them. */
public final class GoneClients {

    private static final String GONE = GoneClients.class.getName();

    private GoneClients() {}

    /** Whether the fault is that the client is gone. */
    public static boolean areBehind(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof ClientAbortException || cause instanceof AsyncRequestNotUsableException);
    }

    /** Keeps in mind that whoever sent this request is gone. */
    public static void note(ServletRequest request) {
        request.setAttribute(GONE, true);
    }

    public static boolean sent(ServletRequest request) {
        return request.getAttribute(GONE) != null;
    }
}
