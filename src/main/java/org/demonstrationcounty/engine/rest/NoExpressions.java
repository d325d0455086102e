package org.demonstrationcounty.engine.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Refuses expressions in task queries and in filters, because the server would evaluate them. The engine itself forbids
 * them in queries but overlooks {@code orQueries}, and it evaluates those of a filter for everybody who opens it.
 */
class NoExpressions implements ContainerRequestFilter {

    private static final Pattern QUESTION =
            Pattern.compile("(.*/)?(task(/count)?|filter/[^/]+/(list|count|singleResult))");
    private static final Pattern FILTER = Pattern.compile("(.*/)?filter/[^/]+");
    private static final String EXPRESSION = "Expression";
    private static final JsonFactory JSON = new JsonFactory();

    private final Supplier<Response> ofQuestion;
    private final Supplier<Response> ofFilter;

    /**
     * @param ofQuestion the answer to a query with expressions, and to a body that cannot be read
     * @param ofFilter the answer to a filter with expressions
     */
    NoExpressions(Supplier<Response> ofQuestion, Supplier<Response> ofFilter) {
        this.ofQuestion = ofQuestion;
        this.ofFilter = ofFilter;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String path = request.getUriInfo().getPath().replaceAll(";[^/]*", "").replaceAll("/+$", "");
        boolean isQuestion = QUESTION.matcher(path).matches();
        if (!request.hasEntity() || !isQuestion && !FILTER.matcher(path).matches()) {
            return;
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        try {
            if (hasExpressions(body)) {
                request.abortWith(isQuestion ? ofQuestion.get() : ofFilter.get());
            }
        } catch (IOException unreadable) { // refused, in case the engine can read it
            request.abortWith(ofQuestion.get());
        }
    }

    private static boolean hasExpressions(byte[] body) throws IOException {
        try (JsonParser tokens = JSON.createParser(body)) {
            for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
                if (token == JsonToken.FIELD_NAME && tokens.currentName().endsWith(EXPRESSION)) {
                    return true;
                }
            }
            return false;
        }
    }
}
