package org.demonstrationcounty.engine.rest;

import static java.net.HttpURLConnection.HTTP_BAD_REQUEST;
import static java.net.HttpURLConnection.HTTP_NOT_FOUND;

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
import org.camunda.bpm.engine.rest.dto.AuthorizationExceptionDto;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.demonstrationcounty.problems.GoneClients;
import org.demonstrationcounty.problems.Kind;
import org.demonstrationcounty.problems.RefusalMessages;
import org.demonstrationcounty.problems.RefusedException;
import org.glassfish.jersey.server.ResourceConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.xml.sax.SAXException;

/**
 * The answers of the engine's REST interface to mistakes of the sender. By itself it answers many of them with 500.
 * Here it answers 404 for what does not exist, 409 for what somebody else has just changed, and 400 for what cannot be
 * read, is incomplete or contradicts itself. A 500 remains for faults of the server.
 */
@Component
class RestRefusals {

    private static final Logger LOG = LoggerFactory.getLogger(RestRefusals.class);
    private static final ExceptionHandlerHelper ENGINE = ExceptionHandlerHelper.getInstance();
    private static final String OF_THE_ENGINE = "org.camunda.bpm.";
    private static final String OURS = "org.demonstrationcounty.";

    /** Class of SQL states for values that a column cannot take, such as NUL in a text. */
    private static final String DATA_EXCEPTION = "22";

    /** SQL states for invalid SQL. The engine writes some for criteria of queries that exclude each other. */
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
        rest.register(new OfOtherExceptions());
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
            return inWords(ENGINE.getStatus(thrown), thrown);
        }
        Throwable reason = thrown instanceof RestException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (ENGINE.getStatus(reason) != Status.INTERNAL_SERVER_ERROR) {
            return inWords(ENGINE.getStatus(reason), reason);
        }
        if (reason instanceof OptimisticLockingException) {
            return answer(Status.CONFLICT, told(RefusedException.conflict("request.clash")));
        }
        if (reason instanceof TaskAlreadyClaimedException) {
            return answer(Status.CONFLICT, told(RefusedException.conflict("step.claimed")));
        }
        if (reason instanceof NullValueException) {
            return inWords(Status.NOT_FOUND, reason);
        }
        if (isUnreadable(reason)) {
            LOG.info("Taken for a mistake of the sender's", reason);
            return answer(Status.BAD_REQUEST, unreadable());
        }
        if (isFaultyTable(reason)) {
            String fault = NestedExceptionUtils.getMostSpecificCause(reason).getMessage();
            RefusedException refused = RefusedException.of(Kind.INVALID, "engine.faulty-table");
            return answer(Status.BAD_REQUEST, told(refused, reason.getMessage() + " " + fault));
        }
        if (isRefusalOfTheEngine(reason)) {
            return inWords(Status.BAD_REQUEST, reason);
        }
        return ENGINE.getResponse(thrown);
    }

    private static boolean isFaultyTable(Throwable reason) {
        return Stream.iterate(reason, Objects::nonNull, Throwable::getCause)
                .anyMatch(DmnEngineException.class::isInstance);
    }

    /**
     * The answer with the list of its problems. A refusal of ours is in words already. A refusal of the engine's own is
     * English, so a message of ours takes its place, and the engine's stands beside it for programs.
     */
    private Response inWords(Response.StatusType status, Throwable thrown) {
        ExceptionDto told = ENGINE.fromException(thrown);
        RefusedException ours = Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(RefusedException.class::isInstance)
                .map(RefusedException.class::cast)
                .findFirst()
                .orElse(null);
        RefusedException refused = ours == null ? ofTheEngine(status, told) : ours;
        if (refused == null) {
            return answer(status, told);
        }
        boolean isAboutRights = told instanceof AuthorizationExceptionDto;
        return answer(
                status,
                new RefusalDto(
                        isAboutRights ? RefusedException.class.getSimpleName() : told.getType(),
                        words.of(refused),
                        words.each(refused),
                        ours == null && !isAboutRights ? told.getMessage() : null));
    }

    /** Null for an answer that tells more than a message, and for a fault of the server. */
    private static @Nullable RefusedException ofTheEngine(Response.StatusType status, ExceptionDto told) {
        if (told instanceof AuthorizationExceptionDto) {
            return RefusedException.forbidden("engine.no-right");
        }
        if (told.getClass() != ExceptionDto.class || told.getMessage() == null) {
            return null;
        }
        return switch (status.getStatusCode()) {
            case HTTP_NOT_FOUND -> RefusedException.notFound("engine.not-found");
            case HTTP_BAD_REQUEST -> RefusedException.of(Kind.INVALID, "engine.refused");
            default -> null;
        };
    }

    private static boolean isRefusalOfTheEngine(Throwable reason) {
        boolean hasNoOtherReason = reason.getClass() == ProcessEngineException.class && reason.getCause() == null;
        return hasNoOtherReason || NestedExceptionUtils.getMostSpecificCause(reason) instanceof SAXException;
    }

    private static boolean isUnreadable(Throwable reason) {
        if (NestedExceptionUtils.getMostSpecificCause(reason) instanceof SQLException database) {
            String state = String.valueOf(database.getSQLState());
            return state.startsWith(DATA_EXCEPTION) || NO_SQL.contains(state);
        }
        return !(reason instanceof ProcessEngineException) && isThrownByTheEngine(reason);
    }

    /** Whether the engine's own code threw it, not code of ours that the engine called. */
    private static boolean isThrownByTheEngine(Throwable reason) {
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
        return told(refused, null);
    }

    private ExceptionDto told(RefusedException refused, @Nullable String engine) {
        return new RefusalDto(RefusedException.class.getSimpleName(), words.of(refused), words.each(refused), engine);
    }

    private static Response answer(Response.StatusType status, ExceptionDto told) {
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

    private class OfOtherExceptions implements ExceptionMapper<RuntimeException> {

        @Override
        public Response toResponse(RuntimeException stumbled) {
            return answer(stumbled);
        }
    }

    /** Closes external tasks, of which there are none. Fetching them could keep a request waiting without limit. */
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
