package org.demonstrationcounty.engine.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.demonstrationcounty.problems.GoneClients;
import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;
import org.glassfish.jersey.server.ResourceConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/**
 * What the engine's REST interface answers where the sender is at fault: it ships with a 500 for much of that. What does not exist is
 * a 404; what somebody else has just changed, a 409; what cannot be read, lacks something, or contradicts itself, a 400. A 500 stays for faults of the server's.
 */
@Component
class RestRefusals {

    private static final Logger LOG = LoggerFactory.getLogger(RestRefusals.class);
    private static final ExceptionHandlerHelper ENGINE = ExceptionHandlerHelper.getInstance();
    private static final String OF_THE_ENGINE = "org.camunda.bpm.";
    private static final String OURS = "org.demonstrationcounty.";

    /** Values that a column cannot take, such as NUL in a text. */
    private static final String DATA_EXCEPTION = "22";

    /** Some criteria of the engine's questions do not go together, and it writes SQL that is none. */
    private static final Set<String> NO_SQL = Set.of("42000", "42001", "42601");

    private final RefusalMessages words;
    private final MistypedFields mistyped;

    RestRefusals(RefusalMessages words, ObjectProvider<ProcessEngine> engine) {
        this.words = words;
        this.mistyped = new MistypedFields(engine);
    }

    void registerWith(ResourceConfig rest) {
        rest.register(new OfTheEngine());
        rest.register(new OfTheInterface());
        rest.register(new OfWhatItReads());
        rest.register(new NoFetching());
        rest.register(mistyped);
        rest.register(new NoExpressions(
                () -> answer(Status.BAD_REQUEST, unreadable()),
                () -> answer(Status.FORBIDDEN, told(RefusedException.forbidden("door.filter-expression")))));
    }

    private Response answer(RuntimeException thrown) {
        if (GoneClients.areBehind(thrown)) {
            return answer(Status.BAD_REQUEST, unreadable());
        }
        if (ENGINE.getStatus(thrown) != Status.INTERNAL_SERVER_ERROR) {
            return withProblems(ENGINE.getResponse(thrown), thrown);
        }
        Throwable reason = thrown instanceof RestException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (ENGINE.getStatus(reason) != Status.INTERNAL_SERVER_ERROR) {
            return answer(ENGINE.getStatus(reason), ENGINE.fromException(reason));
        }
        if (reason instanceof OptimisticLockingException) {
            return answer(Status.CONFLICT, told(RefusedException.conflict("request.clash")));
        }
        if (reason instanceof TaskAlreadyClaimedException) {
            return answer(Status.CONFLICT, told(RefusedException.conflict("step.claimed")));
        }
        if (reason instanceof NullValueException) {
            return answer(Status.NOT_FOUND, ENGINE.fromException(reason));
        }
        if (isUnreadable(reason)) {
            LOG.info("Taken for a mistake of the sender's", reason);
            return answer(Status.BAD_REQUEST, unreadable());
        }
        if (isFaultyTable(reason)) {
            String fault = NestedExceptionUtils.getMostSpecificCause(reason).getMessage();
            return answer(Status.BAD_REQUEST, told(reason.getMessage() + " " + fault));
        }
        if (refusesWhatItWasGiven(reason)) {
            return answer(Status.BAD_REQUEST, ENGINE.fromException(reason));
        }
        return ENGINE.getResponse(thrown);
    }

    private static boolean isFaultyTable(Throwable reason) {
        return Stream.iterate(reason, Objects::nonNull, Throwable::getCause)
                .anyMatch(DmnEngineException.class::isInstance);
    }

    /** The message names every problem in one text; forms and programs find them one by one beside it. */
    private Response withProblems(Response answer, RuntimeException thrown) {
        return Stream.<Throwable>iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(RefusedException.class::isInstance)
                .map(RefusedException.class::cast)
                .findFirst()
                .map(refused -> Response.fromResponse(answer)
                        .entity(told((ExceptionDto) answer.getEntity(), refused))
                        .build())
                .orElse(answer);
    }

    private RefusalDto told(ExceptionDto told, RefusedException refused) {
        return new RefusalDto(told.getType(), told.getMessage(), words.each(refused));
    }

    private static boolean refusesWhatItWasGiven(Throwable reason) {
        boolean hasNoOtherReason = reason.getClass() == ProcessEngineException.class && reason.getCause() == null;
        return hasNoOtherReason || NestedExceptionUtils.getMostSpecificCause(reason) instanceof SAXException;
    }

    private static boolean isUnreadable(Throwable reason) {
        if (NestedExceptionUtils.getMostSpecificCause(reason) instanceof SQLException database) {
            String state = String.valueOf(database.getSQLState());
            return state.startsWith(DATA_EXCEPTION) || NO_SQL.contains(state);
        }
        return !(reason instanceof ProcessEngineException) && stumblesOverWhatItWasGiven(reason);
    }

    /** The engine itself, not code of ours that it called. */
    private static boolean stumblesOverWhatItWasGiven(Throwable reason) {
        return Arrays.stream(reason.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> name.startsWith(OF_THE_ENGINE) || name.startsWith(OURS))
                .findFirst()
                .filter(name -> name.startsWith(OF_THE_ENGINE))
                .isPresent();
    }

    private ExceptionDto unreadable() {
        return told(RefusedException.of(Kind.INVALID, "request.unreadable"));
    }

    private ExceptionDto told(RefusedException refused) {
        return new RefusalDto(RefusedException.class.getSimpleName(), words.of(refused), words.each(refused));
    }

    private static ExceptionDto told(String message) {
        ExceptionDto told = new ExceptionDto();
        told.setType(RefusedException.class.getSimpleName());
        told.setMessage(message);
        return told;
    }

    private static Response answer(Status status, ExceptionDto told) {
        return Response.status(status)
                .entity(told)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    @Priority(1)
    private class OfTheEngine implements ExceptionMapper<ProcessEngineException> {

        @Override
        public Response toResponse(ProcessEngineException refused) {
            return answer(refused);
        }
    }

    @Priority(1)
    private class OfTheInterface implements ExceptionMapper<RestException> {

        @Override
        public Response toResponse(RestException refused) {
            return answer(refused);
        }
    }

    private class OfWhatItReads implements ExceptionMapper<RuntimeException> {

        @Override
        public Response toResponse(RuntimeException stumbled) {
            return answer(stumbled);
        }
    }

    /** Whoever fetches external tasks may have to wait for as long as they like; there are none. */
    @PreMatching
    private class NoFetching implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            if (request.getUriInfo().getPath().endsWith("/fetchAndLock")) {
                request.abortWith(answer(Status.FORBIDDEN, told(RefusedException.forbidden("door.closed"))));
            }
        }
    }
}
