package org.demonstrationcounty.step;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.demonstrationcounty.input.StrictJson;
import org.demonstrationcounty.input.WrittenText;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.Refusals;

/** Reads one submitted value as its field declares it: nothing is coerced, nothing is rounded. */
final class FieldReader {

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int DIGITS = 30;

    private final Refusals refusals;

    FieldReader(Refusals refusals) {
        this.refusals = refusals;
    }

    /** The value in its declared type; null where nothing was given or what was given was refused. */
    Object read(Field field, TypedValue given) {
        if (given == null || plain(given) == null) {
            return null;
        }
        return switch (field.type()) {
            case TEXT -> text(field, plain(given));
            case CHOICE -> choice(field, plain(given));
            case WHOLE, DECIMAL -> number(field, plain(given));
            case FLAG -> plain(given) instanceof Boolean flag ? flag : mistyped(field);
            case DATE -> date(field, plain(given));
            case OBJECT, LIST -> json(field, given);
        };
    }

    /** The value itself; a serialized one stays as it is, for the engine would read it in its own, laxer way, or fail over it. */
    static Object plain(TypedValue given) {
        if (isJson(given) && source(given).isEmpty()) {
            return null;
        }
        return given instanceof SerializableValue ? given : given.getValue();
    }

    private String text(Field field, Object value) {
        if (!(value instanceof String text)) {
            return (String) mistyped(field);
        }
        if (text.length() > field.maxLength()) {
            refusals.add(field.name(), "field.length", field.maxLength());
            return null;
        }
        if (!WrittenText.isStorable(text)) {
            refusals.add(field.name(), "field.character");
            return null;
        }
        return WrittenText.isBlank(text) ? null : text;
    }

    private String choice(Field field, Object value) {
        if (!(value instanceof String choice)) {
            return (String) mistyped(field);
        }
        if (WrittenText.isBlank(choice)) {
            return null;
        }
        if (!field.choices().containsKey(choice)) {
            refusals.add(
                    field.name(),
                    "field.choice",
                    String.join(", ", field.choices().keySet()));
            return null;
        }
        return choice;
    }

    private BigDecimal number(Field field, Object value) {
        BigDecimal number = exact(value);
        if (number == null) {
            return (BigDecimal) mistyped(field);
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

    /** The engine hands numbers over as Integer, Long, Short or Double; a Double is taken by its shortest decimal. */
    private static BigDecimal exact(Object value) {
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

    private static String plain(BigDecimal bound) {
        return bound == null ? "…" : bound.toPlainString();
    }

    private LocalDate date(Field field, Object value) {
        if (!(value instanceof String text)
                || !WrittenText.isBlank(text) && !ISO_DATE.matcher(text).matches()) {
            return (LocalDate) mistyped(field);
        }
        try {
            return WrittenText.isBlank(text) ? null : LocalDate.parse(text);
        } catch (DateTimeParseException noSuchDay) {
            return (LocalDate) mistyped(field);
        }
    }

    private JsonNode json(Field field, TypedValue given) {
        String source = source(given);
        if (source == null) {
            return (JsonNode) mistyped(field);
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
        if (node.get().isNull()) {
            return null;
        }
        boolean asDeclared = field.type() == FieldType.OBJECT
                ? node.get().isObject()
                : node.get().isArray();
        return asDeclared ? node.get() : (JsonNode) mistyped(field);
    }

    /** The text of a Json value, or a string of JSON; null where it is neither. */
    private static String source(TypedValue given) {
        if (!isJson(given)) {
            return plain(given) instanceof String text ? text : null;
        }
        SerializableValue json = (SerializableValue) given;
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

    private Object mistyped(Field field) {
        refusals.add(
                field.name(),
                "field.type",
                new Refusal(field.name(), "type." + field.type().code(), List.of()));
        return null;
    }
}
