package org.demonstrationcounty.problems;

import java.util.List;
import java.util.Map;

/** A request was refused as a whole, and nothing of it was written. */
public class RefusedException extends RuntimeException {

    private final Kind kind;
    private final transient Refusal reason;
    private final transient List<Refusal> refusals;
    private transient Map<String, Object> more = Map.of();

    /**
     * @param code stable code of the whole refusal, also its message key
     * @param refusals every single problem found; empty where the code says all
     */
    public RefusedException(Kind kind, String code, List<Refusal> refusals) {
        this(kind, new Refusal("", code, List.of()), refusals);
    }

    private RefusedException(Kind kind, Refusal reason, List<Refusal> refusals) {
        super(reason.code() + " " + reason.arguments() + " " + refusals);
        this.kind = kind;
        this.reason = reason;
        this.refusals = List.copyOf(refusals);
    }

    public static RefusedException notFound(String code, Object... arguments) {
        return of(Kind.NOT_FOUND, code, arguments);
    }

    public static RefusedException notFound(Refusal reason) {
        return new RefusedException(Kind.NOT_FOUND, reason, List.of());
    }

    public static RefusedException conflict(String code, Object... arguments) {
        return of(Kind.CONFLICT, code, arguments);
    }

    public static RefusedException conflict(Refusal reason) {
        return new RefusedException(Kind.CONFLICT, reason, List.of());
    }

    public static RefusedException forbidden(String code, Object... arguments) {
        return of(Kind.FORBIDDEN, code, arguments);
    }

    public static RefusedException invalid(String field, String code, Object... arguments) {
        return new RefusedException(
                Kind.INVALID, "input.invalid", List.of(new Refusal(field, code, List.of(arguments))));
    }

    public static RefusedException of(Kind kind, String code, Object... arguments) {
        return new RefusedException(kind, new Refusal("", code, List.of(arguments)), List.of());
    }

    /** This refusal, with one more member in its answer. */
    public RefusedException telling(String name, Object value) {
        more = Map.of(name, value);
        return this;
    }

    public Map<String, Object> more() {
        return more;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return reason.code();
    }

    public Refusal reason() {
        return reason;
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
