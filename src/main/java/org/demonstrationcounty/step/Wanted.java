package org.demonstrationcounty.step;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field that is mandatory in one task, beside the fields that its step always requires.
 *
 * @param when the choices of other fields with which it must be given
 * @param message the reason
 * @param unlessAttached the kind of a document; while the case has one, the field is not wanted. Absent for none
 */
public record Wanted(
        String field,
        Map<String, List<String>> when,
        String message,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String unlessAttached) {

    public Wanted(String field, Map<String, List<String>> when, String message) {
        this(field, when, message, null);
    }
}
