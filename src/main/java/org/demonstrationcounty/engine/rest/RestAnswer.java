package org.demonstrationcounty.engine.rest;

import jakarta.ws.rs.core.Response;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;

/** Turns a refusal into an exception that the engine's REST interface answers with the right status. */
public final class RestAnswer {

    private RestAnswer() {}

    public static RestException to(RefusedException refused, RefusalMessages words) {
        return new RestException(Response.Status.fromStatusCode(refused.kind().status()), refused, words.of(refused));
    }
}
