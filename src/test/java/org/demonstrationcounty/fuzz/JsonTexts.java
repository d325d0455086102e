package org.demonstrationcounty.fuzz;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes JSON that follows a schema, with some hostile values and some missing, additional or duplicate members. */
final class JsonTexts {

    private static final int DEEPEST = 3;
    private static final int MOST_MEMBERS = 6;

    private final Map<String, Schema<?>> components;
    private final Ids ids;

    JsonTexts(Map<String, Schema<?>> components, Ids ids) {
        this.components = components;
        this.ids = ids;
    }

    Arbitrary<String> of(Schema<?> schema) {
        return value("", schema, 0);
    }

    private Arbitrary<String> value(String name, Schema<?> schema, int depth) {
        Schema<?> described = resolved(schema);
        return depth > DEEPEST || described == null
                ? HostileValues.json()
                : Arbitraries.frequencyOf(
                        Tuple.of(6, asDescribed(name, described, depth)), Tuple.of(1, HostileValues.json()));
    }

    private Schema<?> resolved(Schema<?> schema) {
        Schema<?> found = schema;
        while (found != null && found.get$ref() != null) {
            found = components.get(found.get$ref().replaceAll(".*/", ""));
        }
        return found;
    }

    private Arbitrary<String> asDescribed(String name, Schema<?> schema, int depth) {
        if (schema.getAllOf() != null && !schema.getAllOf().isEmpty()) {
            return value(name, schema.getAllOf().get(schema.getAllOf().size() - 1), depth);
        }
        return switch (Optional.ofNullable(type(schema)).orElse("")) {
            case "object" -> object(schema, depth);
            case "array" -> list(name, schema, depth);
            case "integer", "number" -> Arbitraries.of("1", "0", "2021", "60", "3.25", "-7");
            case "boolean" -> Arbitraries.of("true", "false");
            case "string" -> Texts.of(name, schema, ids.named(name)).map(HostileValues::quoted);
            default -> HostileValues.json();
        };
    }

    static String type(Schema<?> schema) {
        return schema.getTypes() == null || schema.getTypes().isEmpty()
                ? schema.getType()
                : schema.getTypes().stream()
                        .filter(type -> !type.equals("null"))
                        .findFirst()
                        .orElse(null);
    }

    private Arbitrary<String> list(String name, Schema<?> schema, int depth) {
        return value(name, schema.getItems(), depth + 1)
                .list()
                .ofMaxSize(3)
                .map(items -> "[" + String.join(",", items) + "]");
    }

    private Arbitrary<String> object(Schema<?> schema, int depth) {
        Map<String, Schema<?>> members = members(schema);
        int most = Math.min(members.size(), MOST_MEMBERS);
        return Arbitraries.subsetOf(members.keySet())
                .ofMinSize(Math.max(0, most - 2))
                .ofMaxSize(most)
                .flatMap(names -> {
                    List<Arbitrary<String>> written = new ArrayList<>();
                    names.forEach(name -> written.add(member(name, members.get(name), depth)));
                    written.add(oneMore());
                    return Combinators.combine(written)
                            .as(all -> "{"
                                    + String.join(
                                            ",",
                                            all.stream()
                                                    .filter(text -> !text.isEmpty())
                                                    .toList()) + "}");
                });
    }

    /** The members of a schema. A map gets the fields that steps ask for. */
    private Map<String, Schema<?>> members(Schema<?> schema) {
        Map<String, Schema<?>> members = new TreeMap<>();
        if (schema.getProperties() != null) {
            schema.getProperties().forEach(members::put);
        }
        if (schema.getAdditionalProperties() instanceof Schema<?> any) {
            ids.named("field").forEach(name -> members.put(name, any));
        }
        return members;
    }

    private Arbitrary<String> member(String name, Schema<?> schema, int depth) {
        Arbitrary<String> once = value(name, schema, depth + 1).map(value -> HostileValues.quoted(name) + ":" + value);
        return Arbitraries.frequencyOf(Tuple.of(20, once), Tuple.of(1, once.map(member -> member + "," + member)));
    }

    private static Arbitrary<String> oneMore() {
        return Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.just("")),
                Tuple.of(
                        1,
                        Combinators.combine(HostileValues.texts(), HostileValues.json())
                                .as((name, value) -> HostileValues.quoted(name) + ":" + value)));
    }
}
