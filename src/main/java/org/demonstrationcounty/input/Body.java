package org.demonstrationcounty.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.function.Function;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;

/**
 * The body of a request. It is read when the controller asks for it, so that a client without the right is refused
 * first.
 *
 * @param <T> the record whose components it may have; the API's description shows it
 */
public final class Body<T> {

    private final Class<?> type;
    private final InputStream sent;

    private Body(Class<?> type, InputStream sent) {
        this.type = type;
        this.sent = sent;
    }

    public static Body<?> of(Class<?> type, InputStream sent) {
        return new Body<>(type, sent);
    }

    /** @throws RefusedException naming every problem that {@code reader} found */
    public <R> R read(Function<JsonFields, R> reader) {
        return read(new Refusals(), reader);
    }

    /**
     * Reads the body and adds its problems to those found before.
     *
     * @throws RefusedException naming every problem
     */
    public <R> R read(Refusals refusals, Function<JsonFields, R> reader) {
        JsonFields fields = JsonFields.of(json(), "", refusals, Components.of(type));
        R read = reader.apply(fields);
        refusals.throwIfAny();
        return read;
    }

    /** @throws RefusedException 400 {@code field.json} if it is empty or no JSON */
    public JsonNode json() {
        return StrictJson.read(sent);
    }
}
