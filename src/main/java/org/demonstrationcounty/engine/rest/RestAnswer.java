package org.demonstrationcounty.engine.rest;

import jakarta.ws.rs.core.Response;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;

/** Turns a refusal into an exception that the engine's REST interface answers with the right status. */
public final class RestAnswer {

    private RestAnswer() {}

    public static RestException to(RefusedException refused, RefusalMessages words) {
        return new RestException(Response.Status.fromStatusCode(refused.kind().status()), refused, words.of(refused));
    }

    /** Turns a refusal into the engine's own exception for missing rights. */
    public static AuthorizationException forbidden(String code, RefusalMessages words) {
        RefusedException refused = RefusedException.forbidden(code);
        AuthorizationException forbidden = new AuthorizationException(words.of(refused));
        forbidden.initCause(refused);
        return forbidden;
    }
}
