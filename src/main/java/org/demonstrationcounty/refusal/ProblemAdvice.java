package org.demonstrationcounty.refusal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers of {@code /api} to what was refused: RFC 9457 with a stable {@code code} and all {@code errors}. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final RefusalMessages messages;

    ProblemAdvice(RefusalMessages messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedException refused, HttpServletRequest request) {
        ProblemDetail problem = problem(refused.kind().status(), refused.reason(), request);
        if (!refused.refusals().isEmpty()) {
            problem.setProperty(
                    "errors", refused.refusals().stream().map(this::error).toList());
        }
        return ResponseEntity.status(refused.kind().status()).body(problem);
    }

    @ExceptionHandler({ConcurrencyFailureException.class, DataIntegrityViolationException.class})
    ResponseEntity<ProblemDetail> clash(Exception clash, HttpServletRequest request) {
        LOG.info("Two at once on {}: {}", request.getRequestURI(), clash.getMessage());
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .body(problem(HttpStatus.CONFLICT.value(), "request.clash", request));
    }

    /** Broken in form, or broken off; what is too large is told apart by its own exception. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(MultipartException broken, HttpServletRequest request) {
        return ResponseEntity.badRequest().body(problem(HttpStatus.BAD_REQUEST.value(), "request.unreadable", request));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fault(Exception fault, HttpServletRequest request) {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), fault);
        return ResponseEntity.internalServerError()
                .body(problem(HttpStatus.INTERNAL_SERVER_ERROR.value(), "server.fault", request));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception exception, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = problem(status.value(), codeOf(status), ((ServletWebRequest) request).getRequest());
        return ResponseEntity.status(status).headers(headers).body(problem);
    }

    private static String codeOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> "request.unknown-address";
            case 405 -> "request.method-not-allowed";
            case 406 -> "request.not-acceptable";
            case 413 -> "request.too-large";
            case 415 -> "request.media-type";
            default -> status.is4xxClientError() ? "request.unreadable" : "server.fault";
        };
    }

    private ProblemDetail problem(int status, String code, HttpServletRequest request) {
        return problem(status, new Refusal("", code, List.of()), request);
    }

    private ProblemDetail problem(int status, Refusal reason, HttpServletRequest request) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), messages.of(reason));
        problem.setTitle(messages.of(new Refusal("", "status." + status, List.of())));
        problem.setInstance(URI.create(request.getRequestURI()));
        problem.setProperty("code", reason.code());
        return problem;
    }

    private Map<String, String> error(Refusal refusal) {
        return Map.of("field", refusal.field(), "code", refusal.code(), "message", messages.of(refusal));
    }
}
