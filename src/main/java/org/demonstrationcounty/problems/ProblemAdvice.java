package org.demonstrationcounty.problems;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Turns refusals and faults into the answers of {@code /api}: RFC 9457 with a stable {@code code} and all {@code
 * errors}.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final RefusalMessages messages;
    private final Problems problems;

    ProblemAdvice(RefusalMessages messages, Problems problems) {
        this.messages = messages;
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedException refused, HttpServletRequest request) {
        ProblemDetail problem = problem(refused.kind().status(), refused.reason(), request);
        if (!refused.refusals().isEmpty()) {
            problem.setProperty("errors", messages.each(refused));
        }
        refused.more().forEach(problem::setProperty);
        return answer(refused.kind().status(), problem);
    }

    @ExceptionHandler({
        ConcurrencyFailureException.class,
        DataIntegrityViolationException.class,
        OptimisticLockingException.class
    })
    @Nullable
    ResponseEntity<ProblemDetail> clash(Exception clash, HttpServletRequest request) {
        if (!Clashes.isBehind(clash)) {
            return fault(clash, request);
        }
        LOG.info("Two at once on {}: {}", request.getRequestURI(), clash.getMessage());
        return answer(HttpStatus.CONFLICT, "request.clash", request);
    }

    /** A multipart body that is malformed or was broken off. One that is too large has its own exception. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> unreadable(MultipartException broken, HttpServletRequest request) {
        if (GoneClients.areBehind(broken)) {
            GoneClients.note(request);
            return null;
        }
        return Outages.behind(broken)
                .map(outage -> refused(outage, request))
                .orElseGet(() -> answer(HttpStatus.BAD_REQUEST, "request.unreadable", request));
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> fault(Exception fault, HttpServletRequest request) {
        if (GoneClients.areBehind(fault)) {
            GoneClients.note(request);
            return null;
        }
        Optional<RefusedException> outage = Outages.behind(fault);
        if (outage.isPresent()) {
            LOG.warn(
                    "{} {}: {}",
                    request.getMethod(),
                    request.getRequestURI(),
                    outage.get().getMessage());
            return refused(outage.get(), request);
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), fault);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "server.fault", request);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception exception, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem =
                problem(status.value(), Problems.codeOf(status), ((ServletWebRequest) request).getRequest());
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ResponseEntity<ProblemDetail> answer(HttpStatus status, String code, HttpServletRequest request) {
        return answer(status.value(), problem(status.value(), code, request));
    }

    /** Ignores the Accept header: a refusal is always sent as a problem. */
    private static ResponseEntity<ProblemDetail> answer(int status, ProblemDetail problem) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ProblemDetail problem(int status, String code, HttpServletRequest request) {
        return problem(status, new Refusal("", code, List.of()), request);
    }

    private ProblemDetail problem(int status, Refusal reason, HttpServletRequest request) {
        return problems.of(status, reason, request.getRequestURI());
    }
}
