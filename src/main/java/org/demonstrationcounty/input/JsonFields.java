package org.demonstrationcounty.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.demonstrationcounty.problems.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Reads the members of a JSON object, each as its type, and notes every problem. A required member that is absent or
 * invalid is null and noted; the request is then refused as a whole, and the null is never used.
 */
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
     * @param path of the object, such as {@code claims[0]}; empty for the body of a request
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

    /** A required text of at most {@code longest} characters. */
    public String text(String name, int longest) {
        return given(name, (node, place) -> values.text(node, place, longest));
    }

    /** A required code. */
    public String code(String name) {
        return given(name, values::code);
    }

    /** A required number, exactly as it was sent. */
    public BigDecimal number(String name) {
        return given(name, values::decimal);
    }

    /** A required number that must be whole. The caller checks that it is. */
    public BigDecimal whole(String name) {
        return given(name, values::whole);
    }

    /** A required day. */
    public LocalDate date(String name) {
        return given(name, values::date);
    }

    /** A required moment. */
    public Instant instant(String name) {
        return given(name, values::instant);
    }

    /** A required list. */
    public JsonNode list(String name) {
        return given(name, values::list);
    }

    /** A required list of codes: at least one, and each only once. An invalid code is null in the list. */
    public List<@Nullable String> codes(String name) {
        List<@Nullable String> codes = codesOrNone(name);
        if (has(name) && object.get(name).isArray() && codes.isEmpty()) {
            refuse(name, "field.missing");
        }
        return codes;
    }

    /** A required list of codes that can be empty, each only once. An invalid code is null in the list. */
    public List<@Nullable String> codesOrNone(String name) {
        List<@Nullable String> codes = new ArrayList<>();
        JsonNode given = list(name);
        if (given == null) {
            return codes;
        }
        for (int at = 0; at < given.size(); at++) {
            String place = place(name) + "[" + at + "]";
            String code = values.required(values.code(given.get(at), place), place);
            boolean isRepeated = code != null && codes.contains(code);
            if (isRepeated) {
                refusals.add(place, "field.duplicate");
            }
            codes.add(isRepeated ? null : code);
        }
        return codes;
    }

    /** A required object. Its members are not read yet. */
    public JsonNode object(String name) {
        return given(name, values::object);
    }

    /** A required true or false. */
    public Boolean flag(String name) {
        return given(name, values::flag);
    }

    /** A required name of one of these choices. */
    public <E extends Enum<E>> E name(String name, Class<E> choices) {
        return given(name, (node, place) -> {
            String chosen = values.choice(node, place, names(choices));
            return chosen == null ? null : Enum.valueOf(choices, chosen);
        });
    }

    /** The name of one of these choices; empty if it is left out. Notes any other name and returns empty. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> choices) {
        return Optional.ofNullable(values.choice(object.get(name), place(name), names(choices)))
                .map(chosen -> Enum.valueOf(choices, chosen));
    }

    /** A member that is not read yet. */
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

    /** The path of a member. */
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
