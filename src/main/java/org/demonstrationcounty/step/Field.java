package org.demonstrationcounty.step;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One field of a step, as {@code forms/<step>.json} declares it.
 *
 * @param name the contract's name
 * @param type what may be sent
 * @param label Chinese, then English
 * @param required whether it must always be given
 * @param requiredWhen choices of other fields with which it must be given
 * @param onlyWhen choices of other fields without which it must not be given; empty for always
 * @param maxLength of a text or of the text of a JSON value, in characters
 * @param min least number, inclusive
 * @param max greatest number, inclusive
 * @param scale decimal places at most
 * @param choices values of a choice with their labels, Chinese, then English
 * @param takenBy choices that not every model knows what to do with: each with the element by which a model is known to take it
 */
record Field(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) FieldType type,
        @JsonProperty(required = true) List<String> label,
        boolean required,
        Map<String, List<String>> requiredWhen,
        Map<String, List<String>> onlyWhen,
        Integer maxLength,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        Integer scale,
        Map<String, List<String>> choices,
        Map<String, String> takenBy) {

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_JSON = 200_000;

    Field {
        requiredWhen = requiredWhen == null ? Map.of() : requiredWhen;
        onlyWhen = onlyWhen == null ? Map.of() : onlyWhen;
        choices = choices == null ? Map.of() : choices;
        takenBy = takenBy == null ? Map.of() : takenBy;
        maxLength = maxLength != null ? maxLength : type.isJson() ? LONGEST_JSON : LONGEST_TEXT;
        scale = scale != null ? scale : type == FieldType.WHOLE ? 0 : 4;
    }

    /** The same field with other choices. */
    Field offering(Map<String, List<String>> others) {
        return new Field(
                name, type, label, required, requiredWhen, onlyWhen, maxLength, min, max, scale, others, takenBy);
    }

    boolean mustBeGiven(Map<String, Object> values) {
        return required || goesWith(requiredWhen, values);
    }

    boolean mayBeGiven(Map<String, Object> values) {
        return onlyWhen.isEmpty() || goesWith(onlyWhen, values);
    }

    /** Whether a choice is known, but leads nowhere in the model of the case. */
    boolean isBeyondTheModel(String choice) {
        return takenBy.containsKey(choice) && !choices.containsKey(choice);
    }

    private static boolean goesWith(Map<String, List<String>> condition, Map<String, Object> values) {
        return condition.entrySet().stream()
                .anyMatch(entry -> values.get(entry.getKey()) instanceof String choice
                        && entry.getValue().contains(choice));
    }
}
