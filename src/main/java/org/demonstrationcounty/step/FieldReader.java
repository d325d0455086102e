package org.demonstrationcounty.step;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.demonstrationcounty.input.StrictJson;
import org.demonstrationcounty.input.ValueReader;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;
import org.jspecify.annotations.Nullable;

/** Reads a submitted value from the engine's types, within the limits of its field. Nothing is rounded. */
final class FieldReader {

    private static final int DIGITS = 30;

    private final Refusals refusals;
    private final ValueReader values;

    FieldReader(Refusals refusals) {
        this.refusals = refusals;
        this.values = new ValueReader(refusals);
    }

    /** The value in its declared type; null if there is none, or if it was refused. */
    @Nullable
    Object read(Field field, @Nullable TypedValue given) {
        Object plain = given == null ? null : plain(given);
        if (given == null || plain == null) {
            return null;
        }
        JsonNode value = node(plain);
        String name = field.name();
        return switch (field.type()) {
            case TEXT -> values.text(value, name, field.maxLength());
            case CHOICE -> choice(field, value);
            case WHOLE -> number(field, values.whole(value, name));
            case DECIMAL -> number(field, values.decimal(value, name));
            case FLAG -> values.flag(value, name);
            case DATE -> values.date(value, name);
            case OBJECT, LIST -> json(field, given);
        };
    }

    /** The engine's value as JSON. A {@link POJONode} stands for a value of no known type. */
    private static JsonNode node(Object value) {
        if (value instanceof String text) {
            return TextNode.valueOf(text);
        }
        if (value instanceof Boolean flag) {
            return BooleanNode.valueOf(flag);
        }
        BigDecimal number = exact(value);
        return number == null ? new POJONode(value) : DecimalNode.valueOf(number);
    }

    /**
     * The value itself. A serialized value stays serialized, because the engine would read it less strictly, or fail.
     */
    static @Nullable Object plain(TypedValue given) {
        if (isJson(given) && textOf((SerializableValue) given).isEmpty()) {
            return null;
        }
        return given instanceof SerializableValue ? given : given.getValue();
    }

    private @Nullable String choice(Field field, JsonNode value) {
        if (value.isTextual() && field.isBeyondTheModel(value.textValue())) {
            throw RefusedException.conflict(
                    "step.choice-beyond-model", Refusal.of(field.name() + "." + value.textValue()));
        }
        return values.choice(value, field.name(), field.choices().keySet(), inWords(field));
    }

    /** The choices that the form offers, in the language of the request. */
    private static String inWords(Field field) {
        return field.choices().values().stream()
                .map(label -> Labels.inLanguage(label))
                .collect(Collectors.joining(Labels.inLanguage(List.of("、", ", "))));
    }

    private @Nullable BigDecimal number(Field field, @Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        if (field.type() == FieldType.WHOLE && number.scale() > 0) {
            refusals.add(field.name(), "field.whole");
            return null;
        }
        if (number.scale() > field.scale()) {
            refusals.add(field.name(), "field.scale", field.scale());
            return null;
        }
        boolean tooSmall = field.min() != null && number.compareTo(field.min()) < 0;
        boolean tooLarge = field.max() != null && number.compareTo(field.max()) > 0;
        if (tooSmall || tooLarge) {
            refusals.add(field.name(), "field.range", plain(field.min()), plain(field.max()));
            return null;
        }
        return number;
    }

    /**
     * The number, exactly. The engine gives Integer, Long, Short or Double; of a Double the shortest decimal counts.
     */
    private static @Nullable BigDecimal exact(Object value) {
        BigDecimal number = null;
        if (value instanceof Integer || value instanceof Long || value instanceof Short) {
            number = BigDecimal.valueOf(((Number) value).longValue());
        } else if (value instanceof Double floating && !floating.isNaN() && !floating.isInfinite()) {
            number = BigDecimal.valueOf(floating);
        } else if (value instanceof BigDecimal decimal) {
            number = decimal;
        } else if (value instanceof BigInteger integer) {
            number = new BigDecimal(integer);
        }
        if (number == null || Math.abs((long) number.scale()) > DIGITS * 20L) {
            return null;
        }
        return number.stripTrailingZeros();
    }

    private static String plain(@Nullable BigDecimal bound) {
        return bound == null ? "…" : bound.toPlainString();
    }

    private @Nullable JsonNode json(Field field, TypedValue given) {
        String source = source(given);
        if (source == null) {
            JsonNode none = new POJONode(given);
            return field.type() == FieldType.OBJECT
                    ? values.object(none, field.name())
                    : values.list(none, field.name());
        }
        if (source.isBlank()) {
            return null;
        }
        if (source.length() > field.maxLength()) {
            refusals.add(field.name(), "field.length", field.maxLength());
            return null;
        }
        Optional<JsonNode> node = StrictJson.parse(source);
        if (node.isEmpty()) {
            refusals.add(field.name(), "field.json");
            return null;
        }
        return field.type() == FieldType.OBJECT
                ? values.object(node.get(), field.name())
                : values.list(node.get(), field.name());
    }

    /** The text of a Json value, or a text that contains JSON; null if it is neither. */
    private static @Nullable String source(TypedValue given) {
        if (!isJson(given)) {
            return plain(given) instanceof String text ? text : null;
        }
        return textOf((SerializableValue) given);
    }

    private static String textOf(SerializableValue json) {
        if (json.getValueSerialized() != null) {
            return json.getValueSerialized();
        }
        return json.isDeserialized() && json.getValue() != null
                ? json.getValue().toString()
                : "";
    }

    private static boolean isJson(TypedValue given) {
        return given instanceof SerializableValue
                && given.getType() != null
                && "json".equals(given.getType().getName());
    }
}
