package org.demonstrationcounty.problems;

/** The kind of a refusal, with its HTTP status. */
public enum Kind {
    INVALID(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    CONFLICT(409),
    TOO_SLOW(408),
    TOO_LARGE(413),
    UNSUPPORTED_TYPE(415),
    TOO_OFTEN(429),
    UNAVAILABLE(503);

    private final int status;

    Kind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
