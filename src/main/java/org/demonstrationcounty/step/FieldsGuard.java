package org.demonstrationcounty.step;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.demonstrationcounty.problems.Refusals;
import org.jspecify.annotations.Nullable;

/** Checks submitted values against the declaration of a step's fields. */
public final class FieldsGuard {

    private final List<Field> fields;

    public FieldsGuard(List<Field> fields) {
        this.fields = fields;
    }

    /** The values by field name. Every problem is noted in {@code refusals}. */
    public Map<String, Object> read(@Nullable Map<String, Object> submitted, Refusals refusals) {
        VariableMap given = submitted == null ? Variables.createVariables() : Variables.fromMap(submitted);
        refuseForeign(given, refusals);

        FieldReader reader = new FieldReader(refusals);
        Map<String, Object> values = new HashMap<>();
        for (Field field : fields) {
            Object value = reader.read(field, given.getValueTyped(field.name()));
            if (value != null || isEmptied(field, given, refusals)) {
                values.put(field.name(), value);
            }
        }
        for (Field field : fields) {
            checkPresence(field, values, refusals);
        }
        return values;
    }

    /** The submitted values, unchecked, without those that the engine would have to deserialize. */
    public static Map<String, Object> unread(@Nullable Map<String, Object> submitted) {
        VariableMap given = Variables.fromMap(submitted);
        Map<String, Object> plain = new HashMap<>();
        for (String name : given.keySet()) {
            Object value = FieldReader.plain(given.getValueTyped(name));
            if (!(value instanceof TypedValue)) {
                plain.put(name, value);
            }
        }
        return plain;
    }

    private void refuseForeign(VariableMap given, Refusals refusals) {
        given.keySet().stream()
                .filter(name -> fields.stream().noneMatch(field -> field.name().equals(name)))
                .sorted()
                .forEach(name -> refusals.add(name, "field.unknown"));
    }

    private void checkPresence(Field field, Map<String, Object> values, Refusals refusals) {
        Object value = values.get(field.name());
        if (value == null && field.mustBeGiven(values) && !refusals.concern(field.name())) {
            refusals.add(field.name(), "field.missing");
        }
        if (value != null && !field.mayBeGiven(values)) {
            if (!isEmpty(value)) {
                refusals.add(field.name(), "field.not-applicable");
            }
            values.remove(field.name());
        }
    }

    /** Whether a number was named without a value, which removes the number that was there. */
    private static boolean isEmptied(Field field, VariableMap given, Refusals refusals) {
        return field.type() == FieldType.DECIMAL && given.containsKey(field.name()) && !refusals.concern(field.name());
    }

    private static boolean isEmpty(Object value) {
        return value instanceof JsonNode node && node.isEmpty();
    }
}
