package org.demonstrationcounty.oidc;

import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is no good, or cannot be asked for. The log says why; a stranger is told nothing that helps to forge. */
final class Untrusted {

    private static final Logger LOG = LoggerFactory.getLogger(Untrusted.class);

    private Untrusted() {}

    static RefusedException token(String why) {
        LOG.info("A token was refused: {}", why);
        return RefusedException.of(Kind.UNAUTHENTICATED, "auth.token");
    }

    /** A log-in in the browser that has to begin anew. */
    static RefusedException logIn(String why) {
        LOG.info("A log-in was refused: {}", why);
        return RefusedException.of(Kind.UNAUTHENTICATED, "auth.provider-refused");
    }

    static RefusedException unreachable(Exception why) {
        LOG.warn("The provider of accounts cannot be asked: {}", why.toString());
        return RefusedException.of(Kind.UNAVAILABLE, "auth.provider-unreachable");
    }
}
