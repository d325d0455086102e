package org.demonstrationcounty.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demonstrationcounty.step.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Splits what was submitted at a step into single values: an object by its members, a list by its indicators or
 * themes.
 */
final class SubmittedValues {

    private static final String COMMENT = "comment";
    private static final String REASON = "reason";
    private static final String NOTES = "notes";
    private static final String BETWEEN = ", ";

    /** Members that say which indicator or theme an object of a list is about. */
    private static final List<String> THINGS = List.of("indicator", "theme");

    private final Submission submitted;
    private final FieldNames names;
    private final List<AuditedValue> values = new ArrayList<>();

    private SubmittedValues(Submission submitted, FieldNames names) {
        this.submitted = submitted;
        this.names = names;
    }

    /** The values that were submitted. A step without fields has one value without a field. */
    static List<AuditedValue> of(Submission submitted, FieldNames names) {
        return new SubmittedValues(submitted, names).read();
    }

    /** The elements of a list that was kept as one value. */
    static List<String> listed(String value) {
        return List.of(value.split(BETWEEN));
    }

    private List<AuditedValue> read() {
        new TreeMap<>(submitted.fields()).forEach(this::add);
        if (values.isEmpty()) {
            String comment = submitted.has(COMMENT) ? submitted.text(COMMENT) : null;
            values.add(new AuditedValue(null, names.of(""), null, comment));
        }
        return values;
    }

    private void add(String field, @Nullable Object value) {
        if (value instanceof JsonNode node) {
            flatten(field, node, reason());
        } else if (!field.equals(COMMENT)) {
            add(field, text(value), reason());
        }
    }

    private void flatten(String path, JsonNode node, @Nullable String reason) {
        if (node.isObject()) {
            node.properties().forEach(member -> {
                String place = path + "." + member.getKey();
                flatten(place, member.getValue(), noteOn(path, member.getKey()).orElse(reason));
            });
        } else if (node.isArray() && node.valueStream().anyMatch(JsonNode::isObject)) {
            for (int index = 0; index < node.size(); index++) {
                flattenThing(path, node.get(index), index, reason);
            }
        } else if (node.isArray()) {
            add(path, node.valueStream().map(SubmittedValues::text).collect(Collectors.joining(BETWEEN)), reason);
        } else {
            add(path, text(node), reason);
        }
    }

    private void flattenThing(String path, JsonNode element, int index, @Nullable String reason) {
        Optional<String> thing = THINGS.stream().filter(element::has).findFirst();
        String place =
                path + "." + thing.map(name -> element.get(name).asText()).orElse(String.valueOf(index));
        String given = element.path(REASON).isTextual() ? element.get(REASON).textValue() : reason;
        element.properties().stream()
                .filter(member -> !Optional.of(member.getKey()).equals(thing)
                        && !member.getKey().equals(REASON))
                .forEach(member -> flatten(place, member.getValue(), given));
    }

    private void add(String path, @Nullable String value, @Nullable String reason) {
        values.add(new AuditedValue(path, names.of(path), value, reason));
    }

    private Optional<String> noteOn(String field, String code) {
        return Optional.ofNullable(submitted.fields().get(NOTES))
                .filter(notes -> !field.equals(NOTES))
                .map(notes -> ((JsonNode) notes).get(code))
                .map(SubmittedValues::text);
    }

    private @Nullable String reason() {
        return submitted.has(COMMENT) ? submitted.text(COMMENT) : null;
    }

    private static @Nullable String text(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        return node.isNumber() ? text(node.decimalValue()) : node.asText();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : Objects.toString(value, null);
    }
}
