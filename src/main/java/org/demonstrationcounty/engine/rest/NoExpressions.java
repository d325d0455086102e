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
 * Nobody has the server evaluate expressions by asking for tasks. The engine forbids them in questions, but overlooks those among
 * {@code orQueries}. Stored filters, which administrators write, may have them.
 */
class NoExpressions implements ContainerRequestFilter {

    private static final Pattern QUESTION =
            Pattern.compile("(.*/)?(task(/count)?|filter/[^/]+/(list|count|singleResult))");
    private static final String EXPRESSION = "Expression";
    private static final JsonFactory JSON = new JsonFactory();

    private final Supplier<Response> refusal;

    NoExpressions(Supplier<Response> refusal) {
        this.refusal = refusal;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String path = request.getUriInfo().getPath().replaceAll(";[^/]*", "").replaceAll("/+$", "");
        if (!request.hasEntity() || !QUESTION.matcher(path).matches()) {
            return;
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        if (hasExpressions(body)) {
            request.abortWith(refusal.get());
        }
    }

    /** What cannot be read is taken to have some: the engine may know how to read it. */
    private static boolean hasExpressions(byte[] body) {
        try (JsonParser tokens = JSON.createParser(body)) {
            for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
                if (token == JsonToken.FIELD_NAME && tokens.currentName().endsWith(EXPRESSION)) {
                    return true;
                }
            }
            return false;
        } catch (IOException unreadable) {
            return true;
        }
    }
}
