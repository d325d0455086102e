package org.demonstrationcounty.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demonstrationcounty.problems.Refusal;
import org.demonstrationcounty.problems.Refusals;
import org.demonstrationcounty.problems.RefusedException;

/** Reads the members of a small JSON object one by one, each as its type, and notes everything that is wrong with them. */
public final class JsonFields {

    private final JsonNode object;
    private final String path;
    private final Refusals refusals;

    private JsonFields(JsonNode object, String path, Refusals refusals) {
        this.object = object;
        this.path = path;
        this.refusals = refusals;
    }

    /** The body of a request. @param names the members that it may have */
    public static JsonFields read(InputStream body, String... names) {
        return of(StrictJson.read(body), "", new Refusals(), names);
    }

    /** An object inside another value. @param path where it stands, such as {@code claims[0]} */
    public static JsonFields of(JsonNode node, String path, Refusals refusals, String... names) {
        if (!node.isObject()) {
            refusals.add(path, "field.type", named("object"));
        }
        JsonFields fields = new JsonFields(node, path, refusals);
        Set<String> known = Set.of(names);
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                refusals.add(fields.place(name), "field.unknown");
            }
        });
        return fields;
    }

    /** A text that must be there; null where something is wrong with it. */
    public String text(String name, int maxLength) {
        JsonNode node = given(name);
        if (node == null) {
            return null;
        }
        if (!node.isTextual()) {
            refusals.add(place(name), "field.type", named("text"));
            return null;
        }
        String text = node.textValue();
        if (!WrittenText.isStorable(text)) {
            refusals.add(place(name), "field.character");
        } else if (WrittenText.isBlank(text)) {
            refusals.add(place(name), "field.missing");
        } else if (text.length() > maxLength) {
            refusals.add(place(name), "field.length", maxLength);
        } else {
            return text;
        }
        return null;
    }

    /** A number that must be there, as exactly as it was sent; null where there is none. */
    public JsonNode number(String name) {
        JsonNode node = given(name);
        if (node != null && !node.isNumber()) {
            refusals.add(place(name), "field.type", named("decimal"));
            return null;
        }
        return node;
    }

    /** A list that must be there; null where there is none. */
    public JsonNode list(String name) {
        JsonNode node = given(name);
        if (node != null && !node.isArray()) {
            refusals.add(place(name), "field.type", named("list"));
            return null;
        }
        return node;
    }

    /** Yes or no, which must be there; null where it is not. */
    public Boolean flag(String name) {
        JsonNode node = given(name);
        if (node != null && !node.isBoolean()) {
            refusals.add(place(name), "field.type", named("flag"));
            return null;
        }
        return node == null ? null : node.booleanValue();
    }

    /** One of a few names; empty where it is left out or none of them. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> choices) {
        JsonNode node = object.get(name);
        if (node == null || node.isNull()) {
            return Optional.empty();
        }
        Optional<E> choice = Stream.of(choices.getEnumConstants())
                .filter(each -> each.name().equals(node.textValue()))
                .findFirst();
        if (choice.isEmpty()) {
            String names = Stream.of(choices.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            refusals.add(place(name), "field.choice", names);
        }
        return choice;
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

    /** @throws RefusedException with everything that was found */
    public void throwIfAny() {
        refusals.throwIfAny();
    }

    private JsonNode given(String name) {
        JsonNode node = object.get(name);
        if (node == null || node.isNull()) {
            if (object.isObject()) {
                refusals.add(place(name), "field.missing");
            }
            return null;
        }
        return node;
    }

    private String place(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static Refusal named(String type) {
        return new Refusal("", "type." + type, List.of());
    }
}
