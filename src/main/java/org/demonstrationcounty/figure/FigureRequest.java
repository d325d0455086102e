package org.demonstrationcounty.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to departments for figures.
 *
 * @param reason why they are asked again, or why a figure was corrected; null the first time
 * @param user who sent the figures back; null the first time
 */
public record FigureRequest(Kind kind, List<String> departments, @Nullable String reason, @Nullable String user) {

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
    }

    /** The same request to some of the departments. */
    FigureRequest of(List<String> some) {
        return new FigureRequest(kind, some, reason, user);
    }

    public static FigureRequest first(List<String> departments) {
        return new FigureRequest(Kind.FIRST, departments, null, null);
    }
}
