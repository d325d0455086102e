package org.demonstrationcounty.step;

import java.util.Map;
import java.util.Optional;
import org.demonstrationcounty.county.CaseKey;
import org.demonstrationcounty.people.CurrentUser;

/**
 * A step that begins a process instance.
 *
 * @param <T> the step's command
 */
public interface StartStep<T> extends Step<T> {

    /**
     * Whether this user may begin this. It is checked before anything else.
     *
     * @param submitted numbers, texts and flags by field name, unchecked
     */
    boolean allows(CurrentUser user, Map<String, Object> submitted);

    /** A submitted text, before the fields are checked. */
    static Optional<String> text(Map<String, Object> submitted, String field) {
        return submitted.get(field) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The case key of the new instance, whatever business key the client sent. */
    CaseKey caseKey(T command);
}
