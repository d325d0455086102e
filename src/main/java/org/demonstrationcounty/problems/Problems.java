package org.demonstrationcounty.problems;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Makes a problem of a refusal: RFC 9457 with a stable {@code code}, in the language of the request. */
@Component
class Problems {

    private final RefusalMessages messages;

    Problems(RefusalMessages messages) {
        this.messages = messages;
    }

    /** @param address of the request, as it was sent; null, or no valid address, and the problem names none */
    ProblemDetail of(int status, Refusal reason, String address) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), messages.of(reason));
        problem.setTitle(messages.of(new Refusal("", "status." + status, List.of())));
        problem.setProperty("code", reason.code());
        instance(address).ifPresent(problem::setInstance);
        return problem;
    }

    private static Optional<URI> instance(String address) {
        try {
            return address == null ? Optional.empty() : Optional.of(new URI(address));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /** The code of a refusal that the server itself makes, by its HTTP status. */
    static String codeOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "request.unknown-address";
            case 405 -> "request.method-not-allowed";
            case 406 -> "request.not-acceptable";
            case 413 -> "request.too-large";
            case 415 -> "request.media-type";
            default -> status.is4xxClientError() ? "request.unreadable" : "server.fault";
        };
    }
}
