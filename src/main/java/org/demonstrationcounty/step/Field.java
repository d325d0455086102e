package org.demonstrationcounty.step;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
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
 * @param requiredWhen it must be given if another field has one of these choices
 * @param onlyWhen it may only be given if another field has one of these choices; empty for no condition
 * @param maxLength the most characters of a text, or of the text of a JSON value
 * @param min least number, inclusive
 * @param max greatest number, inclusive
 * @param scale decimal places at most
 * @param choices the values of a choice, each with its label: Chinese, then English
 * @param takenBy the element that a model must have to take a choice, by choice; all models take the other choices
 * @param counted the words after the number of entries of an object or a list: Chinese, then English
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
        Map<String, String> takenBy,
        List<String> counted) {

    private static final List<String> ENTRIES = List.of("项", "entries");

    /** A receipt repeats at most this many characters of a text. */
    private static final int TOLD = 300;

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_JSON = 200_000;

    Field {
        requiredWhen = requiredWhen == null ? Map.of() : requiredWhen;
        onlyWhen = onlyWhen == null ? Map.of() : onlyWhen;
        choices = choices == null ? Map.of() : choices;
        takenBy = takenBy == null ? Map.of() : takenBy;
        counted = counted == null ? ENTRIES : counted;
        maxLength = maxLength != null ? maxLength : type.isJson() ? LONGEST_JSON : LONGEST_TEXT;
        scale = scale != null ? scale : type == FieldType.WHOLE ? 0 : 4;
    }

    /** The same field with other choices. */
    Field offering(Map<String, List<String>> others) {
        return new Field(
                name,
                type,
                label,
                required,
                requiredWhen,
                onlyWhen,
                maxLength,
                min,
                max,
                scale,
                others,
                takenBy,
                counted);
    }

    /** A value in words: Chinese, then English. A long text is cut; a list becomes the number of its entries. */
    List<String> inWords(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? List.of("是", "Yes") : List.of("否", "No");
        }
        if (value instanceof JsonNode list) {
            return inWords(list);
        }
        String text = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        String told = text.length() <= TOLD ? text : text.substring(0, TOLD) + "……";
        return choices.getOrDefault(text, List.of(told, told));
    }

    /** The number of entries, and the number of emptied ones beside it. */
    private List<String> inWords(JsonNode list) {
        long emptied = list.valueStream().filter(JsonNode::isNull).count();
        long given = list.size() - emptied;
        return emptied == 0
                ? List.of(given + " " + counted.get(0), given + " " + counted.get(1))
                : List.of(
                        "%d %s，清空 %d 项".formatted(given, counted.get(0), emptied),
                        "%d %s, %d emptied".formatted(given, counted.get(1), emptied));
    }

    boolean mustBeGiven(Map<String, Object> values) {
        return required || goesWith(requiredWhen, values);
    }

    boolean mayBeGiven(Map<String, Object> values) {
        return onlyWhen.isEmpty() || goesWith(onlyWhen, values);
    }

    /** Whether a choice exists, but the model of the case does not take it. */
    boolean isBeyondTheModel(String choice) {
        return takenBy.containsKey(choice) && !choices.containsKey(choice);
    }

    private static boolean goesWith(Map<String, List<String>> condition, Map<String, Object> values) {
        return condition.entrySet().stream()
                .anyMatch(entry -> values.get(entry.getKey()) instanceof String choice
                        && entry.getValue().contains(choice));
    }
}
