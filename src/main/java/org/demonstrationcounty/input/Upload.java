package org.demonstrationcounty.input;

import java.util.function.Function;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * A multipart request. It is read when the controller asks for it, so that a client without the right is refused first.
 *
 * @param <T> the record whose components its parts are; the API's description shows it
 */
public final class Upload<T> {

    private final Class<?> type;
    private final MultipartHttpServletRequest sent;

    private Upload(Class<?> type, MultipartHttpServletRequest sent) {
        this.type = type;
        this.sent = sent;
    }

    static Upload<?> of(Class<?> type, MultipartHttpServletRequest sent) {
        return new Upload<>(type, sent);
    }

    /** @throws RefusedException naming every problem that {@code reader} found */
    public T read(Function<Parts, T> reader) {
        Refusals refusals = new Refusals();
        T read = reader.apply(Parts.of(sent, refusals, Components.of(type)));
        refusals.throwIfAny();
        return read;
    }
}
