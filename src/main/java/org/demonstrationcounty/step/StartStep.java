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
     * Whether this user may begin what was submitted; asked before anything else is looked at.
     *
     * @param submitted numbers, texts and flags by the names of their fields, unchecked
     */
    boolean allows(CurrentUser user, Map<String, Object> submitted);

    /** A text as it was submitted, for those who must look at it before the fields are checked. */
    static Optional<String> text(Map<String, Object> submitted, String field) {
        return submitted.get(field) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** The case key that the new instance carries, whatever business key a client sent. */
    CaseKey caseKey(T command);
}
