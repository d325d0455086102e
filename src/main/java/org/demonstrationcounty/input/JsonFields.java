package org.demonstrationcounty.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.demonstrationcounty.problems.Refusals;
import org.jspecify.annotations.Nullable;

/** Reads the members of a JSON object, each as its type, and notes every problem. */
public final class JsonFields {

    private final JsonNode object;
    private final String path;
    private final Refusals refusals;
    private final ValueReader values;

    private JsonFields(JsonNode object, String path, Refusals refusals) {
        this.object = object;
        this.path = path;
        this.refusals = refusals;
        this.values = new ValueReader(refusals);
    }

    /**
     * An object with these members and no others.
     *
     * @param path where it stands, such as {@code claims[0]}; empty for the body of a request
     */
    public static JsonFields of(JsonNode node, String path, Refusals refusals, String... names) {
        JsonFields fields = new JsonFields(node, path, refusals);
        fields.values.demandObject(node, path);
        Set<String> known = Set.of(names);
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                refusals.add(fields.place(name), "field.unknown");
            }
        });
        return fields;
    }

    /** A text that must be there; null where something is wrong with it. */
    public String text(String name, int longest) {
        return given(name, (node, place) -> values.text(node, place, longest));
    }

    /** A code that must be there; null where something is wrong with it. */
    public String code(String name) {
        return given(name, values::code);
    }

    /** A number that must be there, as exactly as it was sent; null where there is none. */
    public BigDecimal number(String name) {
        return given(name, values::decimal);
    }

    /** The same, for a number that must be whole. The caller checks that it is. */
    public BigDecimal whole(String name) {
        return given(name, values::whole);
    }

    /** A day that must be there; null where there is none. */
    public LocalDate date(String name) {
        return given(name, values::date);
    }

    /** A moment that must be there; null where there is none. */
    public Instant instant(String name) {
        return given(name, values::instant);
    }

    /** A list that must be there; null where there is none. */
    public JsonNode list(String name) {
        return given(name, values::list);
    }

    /** Yes or no, which must be there; null where it is not. */
    public Boolean flag(String name) {
        return given(name, values::flag);
    }

    /** One of a few names, which must be there; null where it is not. */
    public <E extends Enum<E>> E name(String name, Class<E> choices) {
        return given(name, (node, place) -> {
            String chosen = values.choice(node, place, names(choices));
            return chosen == null ? null : Enum.valueOf(choices, chosen);
        });
    }

    /** One of a few names; empty where it is left out or none of them. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> choices) {
        return Optional.ofNullable(values.choice(object.get(name), place(name), names(choices)))
                .map(chosen -> Enum.valueOf(choices, chosen));
    }

    /** A member, unread. */
    public JsonNode get(String name) {
        return object.get(name);
    }

    /** Whether a member is given. */
    public boolean has(String name) {
        return object.hasNonNull(name);
    }

    public void refuse(String name, String code, Object... arguments) {
        refusals.add(place(name), code, arguments);
    }

    public Refusals refusals() {
        return refusals;
    }

    /** Where a member stands. */
    public String place(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private <T> T given(String name, BiFunction<@Nullable JsonNode, String, @Nullable T> reader) {
        String place = place(name);
        T read = reader.apply(object.get(name), place);
        return object.isObject() ? values.required(read, place) : read;
    }

    private static <E extends Enum<E>> List<String> names(Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants()).map(Enum::name).toList();
    }
}
