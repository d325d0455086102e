package org.demonstrationcounty.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to departments for figures.
 *
 * @param reason why they are asked again, or why a figure was corrected; null the first time
 * @param user who sent the figures back; null the first time
 * @param disputed codes of the indicators that a county disputed or a return names; empty for none
 */
public record FigureRequest(
        Kind kind, List<String> departments, @Nullable String reason, @Nullable String user, List<String> disputed) {

    public enum Kind {
        FIRST,
        DISPUTE,
        RETURN,
        RECTIFY,
        /** No department was asked: a figure of a confirmed round was corrected. */
        CORRECTION
    }

    public FigureRequest {
        departments = List.copyOf(departments);
        disputed = List.copyOf(disputed);
    }

    public FigureRequest(Kind kind, List<String> departments, @Nullable String reason, @Nullable String user) {
        this(kind, departments, reason, user, List.of());
    }

    /** @param disputed codes of the indicators */
    public static FigureRequest dispute(
            List<String> departments, @Nullable String reason, String user, List<String> disputed) {
        return new FigureRequest(Kind.DISPUTE, departments, reason, user, disputed);
    }

    /** The same request to some of the departments. */
    FigureRequest of(List<String> some) {
        return new FigureRequest(kind, some, reason, user, disputed);
    }

    public static FigureRequest first(List<String> departments) {
        return new FigureRequest(Kind.FIRST, departments, null, null);
    }
}
