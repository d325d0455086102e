package org.demonstrationcounty.login;

import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;

/**
 * A log-in was not checked, because too many before it failed. The engine's REST interface and the web applications
 * answer with it too.
 */
class TooManyFailuresException extends RestException {

    private final transient RefusedException refused;
    private final long seconds;

    private TooManyFailuresException(RefusedException refused, long seconds, String words) {
        super(Status.TOO_MANY_REQUESTS, words);
        this.refused = refused;
        this.seconds = seconds;
    }

    static TooManyFailuresException until(Duration wait, RefusalMessages words) {
        long seconds = wait.plusSeconds(1).minusNanos(1).toSeconds();
        RefusedException refused = RefusedException.of(Kind.TOO_OFTEN, "auth.too-many-failures", seconds);
        return new TooManyFailuresException(refused, seconds, words.of(refused));
    }

    RefusedException refused() {
        return refused;
    }

    /** The seconds after which the caller may try again, rounded up. */
    long seconds() {
        return seconds;
    }
}
