package org.demonstrationcounty.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Reads single values, for forms, calls and sheets alike. It alone decides what is a text, a code, a number, a date, an
 * object or a list. Nothing is coerced. An absent or invisible value is null. A refused value is null too, and its
 * problem is noted.
 */
public final class ValueReader {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Refusals refusals;

    public ValueReader(Refusals refusals) {
        this.refusals = refusals;
    }

    /**
     * A text exactly as it was written.
     *
     * @param longest in characters
     */
    public @Nullable String text(@Nullable JsonNode given, String path, int longest) {
        String text = written(given, path, "text");
        if (text == null || WrittenText.isBlank(text)) {
            return null;
        }
        if (text.length() > longest) {
            refusals.add(path, "field.length", longest);
            return null;
        }
        return text;
    }

    /** A word that programs compare. Full-width letters and digits become ASCII, invisible characters are dropped. */
    public @Nullable String code(@Nullable JsonNode given, String path) {
        return code(given, path, "text");
    }

    /** One of the known codes. Any other is refused with {@code field.unknown-code}. */
    public @Nullable String code(@Nullable JsonNode given, String path, Predicate<String> known) {
        String code = code(given, path);
        if (code != null && !known.test(code)) {
            refusals.add(path, "field.unknown-code", code);
            return null;
        }
        return code;
    }

    /** One of these words. Any other is refused with {@code field.choice}, which names them. */
    public @Nullable String choice(@Nullable JsonNode given, String path, Collection<String> choices) {
        return choice(given, path, choices, String.join(", ", choices));
    }

    /** @param named what people call the choices */
    public @Nullable String choice(@Nullable JsonNode given, String path, Collection<String> choices, String named) {
        String choice = code(given, path, "choice");
        if (choice != null && !choices.contains(choice)) {
            refusals.add(path, "field.choice", named);
            return null;
        }
        return choice;
    }

    /** A number, exactly as it was sent. */
    public @Nullable BigDecimal decimal(@Nullable JsonNode given, String path) {
        return number(given, path, "decimal");
    }

    /** A number that must be whole. The caller's limits check that it is. */
    public @Nullable BigDecimal whole(@Nullable JsonNode given, String path) {
        return number(given, path, "whole");
    }

    /** A whole number in a range, ends included. */
    public @Nullable Integer whole(@Nullable JsonNode given, String path, int least, int most) {
        BigDecimal number = whole(given, path);
        return number == null ? null : inRange(number, path, least, most);
    }

    /** A whole number in an address, in a range, ends included. */
    public @Nullable Integer whole(String given, String path, int least, int most) {
        String number = WrittenText.number(given);
        return WHOLE.matcher(number).matches()
                ? inRange(new BigDecimal(number), path, least, most)
                : this.<Integer>mistyped(path, "whole");
    }

    public @Nullable Boolean flag(@Nullable JsonNode given, String path) {
        if (given == null || isNothing(given)) {
            return null;
        }
        return given.isBoolean() ? (Boolean) given.booleanValue() : mistyped(path, "flag");
    }

    /** A day, such as 2021-07-07. */
    public @Nullable LocalDate date(@Nullable JsonNode given, String path) {
        String day = code(given, path, "date");
        if (day == null) {
            return null;
        }
        try {
            return ISO_DATE.matcher(day).matches() ? LocalDate.parse(day) : mistyped(path, "date");
        } catch (DateTimeParseException noSuchDay) {
            return mistyped(path, "date");
        }
    }

    /** A moment with its offset, such as 2022-03-01T09:00:00+08:00. */
    public @Nullable Instant instant(@Nullable JsonNode given, String path) {
        String moment = code(given, path, "instant");
        if (moment == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(moment).toInstant();
        } catch (DateTimeException noSuchMoment) {
            return mistyped(path, "instant");
        }
    }

    public @Nullable JsonNode object(@Nullable JsonNode given, String path) {
        if (given == null || isNothing(given)) {
            return null;
        }
        return given.isObject() ? given : mistyped(path, "object");
    }

    /** Notes a problem if this is no object. JSON's null is no object. */
    public void demandObject(JsonNode given, String path) {
        if (!given.isObject()) {
            mistyped(path, "object");
        }
    }

    public @Nullable JsonNode list(@Nullable JsonNode given, String path) {
        if (given == null || isNothing(given)) {
            return null;
        }
        return given.isArray() ? given : mistyped(path, "list");
    }

    /**
     * A required value. If it is absent and no problem with it is noted yet, notes its absence. The request is then
     * refused as a whole, so the null that is returned is never used.
     */
    @SuppressWarnings("NullAway")
    public <T> T required(@Nullable T read, String path) {
        if (read == null && !refusals.concern(path)) {
            refusals.add(path, "field.missing");
        }
        return read;
    }

    private @Nullable String code(@Nullable JsonNode given, String path, String type) {
        String text = written(given, path, type);
        if (text == null) {
            return null;
        }
        String code = WrittenText.code(text);
        return code.isEmpty() ? null : code;
    }

    /** A text that can be stored. */
    private @Nullable String written(@Nullable JsonNode given, String path, String type) {
        if (given == null || isNothing(given)) {
            return null;
        }
        if (!given.isTextual()) {
            return mistyped(path, type);
        }
        if (!WrittenText.isStorable(given.textValue())) {
            refusals.add(path, "field.character");
            return null;
        }
        return given.textValue();
    }

    private @Nullable BigDecimal number(@Nullable JsonNode given, String path, String type) {
        if (given == null || isNothing(given)) {
            return null;
        }
        return given.isNumber() ? given.decimalValue() : mistyped(path, type);
    }

    private @Nullable Integer inRange(BigDecimal number, String path, int least, int most) {
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            refusals.add(path, "field.range", String.valueOf(least), String.valueOf(most));
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            refusals.add(path, "field.whole");
            return null;
        }
        return number.intValueExact();
    }

    private static boolean isNothing(JsonNode given) {
        return given.isNull() || given.isMissingNode();
    }

    private <T> @Nullable T mistyped(String path, String type) {
        refusals.add(path, "field.type", new Refusal(path, "type." + type, List.of()));
        return null;
    }
}
