package org.demonstrationcounty.fuzz;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.demonstrationcounty.document.SampleFiles;

/** Makes requests from the description of a call. Most are nearly right, so that they get far. */
final class HostileRequests {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final String BOUNDARY = "hostile";

    private final Ids ids;

    HostileRequests(Ids ids) {
        this.ids = ids;
    }

    /** @param harmless whether verbs are left out that would make another call */
    Arbitrary<Request> of(Operation call, boolean harmless) {
        Arbitrary<String> method = Arbitraries.frequencyOf(
                Tuple.of(14, Arbitraries.just(call.method())), Tuple.of(1, HostileValues.methods(harmless)));
        Arbitrary<List<String>> headers = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(List.of())),
                Tuple.of(1, HostileValues.headers().list().ofMinSize(1).ofMaxSize(3)));
        return Combinators.combine(method, target(call), headers, content(call)).as(HostileRequests::request);
    }

    private record Content(String type, byte[] body) {}

    private static Request request(String method, String target, List<String> headers, Optional<Content> content) {
        List<String> all = new ArrayList<>(headers);
        content.filter(any -> !any.type().isEmpty()).ifPresent(any -> all.add("Content-Type: " + any.type()));
        return new Request(method, target, all, content.map(Content::body).orElse(null));
    }

    // ── addresses ──

    private Arbitrary<String> target(Operation call) {
        Arbitrary<String> query = query(call);
        Arbitrary<String> ending =
                Arbitraries.frequencyOf(Tuple.of(40, Arbitraries.just("")), Tuple.of(1, HostileValues.pieces()));
        return Combinators.combine(path(call), ending, query)
                .as((path, more, questions) -> call.api().base() + path + more + questions);
    }

    private Arbitrary<String> path(Operation call) {
        List<String> names = new ArrayList<>();
        Matcher parameters = PARAMETER.matcher(call.path());
        while (parameters.find()) {
            names.add(parameters.group(1));
        }
        if (names.isEmpty()) {
            return Arbitraries.just(call.path());
        }
        return Combinators.combine(names.stream()
                        .map(name -> piece(ids.inAddress(call.path(), name)))
                        .toList())
                .as(pieces -> {
                    String path = call.path();
                    for (int i = 0; i < pieces.size(); i++) {
                        path = path.replace("{" + names.get(i) + "}", pieces.get(i));
                    }
                    return path;
                });
    }

    private Arbitrary<String> piece(List<String> known) {
        Arbitrary<String> texts = HostileValues.texts().map(HostileRequests::encoded);
        return known.isEmpty()
                ? Arbitraries.oneOf(texts, HostileValues.pieces())
                : Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.of(known).map(HostileRequests::encoded)),
                        Tuple.of(1, texts),
                        Tuple.of(1, HostileValues.pieces()));
    }

    private Arbitrary<String> query(Operation call) {
        List<Parameter> parameters = call.parameters().stream()
                .filter(parameter -> "query".equals(parameter.getIn()))
                .toList();
        Arbitrary<String> unknown = Combinators.combine(HostileValues.pieces(), HostileValues.pieces())
                .as((name, value) -> "?" + name + "=" + value);
        if (parameters.isEmpty()) {
            return Arbitraries.frequencyOf(Tuple.of(20, Arbitraries.just("")), Tuple.of(1, unknown));
        }
        Arbitrary<String> known = Arbitraries.of(parameters)
                .flatMap(this::question)
                .list()
                .ofMaxSize(4)
                .map(questions -> questions.isEmpty() ? "" : "?" + String.join("&", questions));
        return Arbitraries.frequencyOf(Tuple.of(20, known), Tuple.of(1, unknown));
    }

    private Arbitrary<String> question(Parameter parameter) {
        Schema<?> schema = parameter.getSchema();
        Arbitrary<String> wanted =
                switch (Optional.ofNullable(schema).map(JsonTexts::type).orElse("")) {
                    case "integer", "number" -> Arbitraries.of("1", "0", "2021", "-1", "2147483648");
                    case "boolean" -> Arbitraries.of("true", "false");
                    case "string" -> Texts.of(parameter.getName(), schema, ids.named(parameter.getName()));
                    default -> HostileValues.texts();
                };
        return Arbitraries.frequencyOf(
                        Tuple.of(5, wanted.map(HostileRequests::encoded)),
                        Tuple.of(1, HostileValues.texts().map(HostileRequests::encoded)),
                        Tuple.of(1, HostileValues.pieces()))
                .map(value -> parameter.getName() + "=" + value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    // ── bodies ──

    private Arbitrary<Optional<Content>> content(Operation call) {
        if (call.bodies().isEmpty()) {
            Arbitrary<Optional<Content>> unasked = HostileValues.bodies()
                    .map(body -> Optional.of(new Content("application/json", body.getBytes(StandardCharsets.UTF_8))));
            return Arbitraries.frequencyOf(Tuple.of(12, Arbitraries.just(Optional.empty())), Tuple.of(1, unasked));
        }
        return Arbitraries.frequencyOf(
                Tuple.of(30, asDescribed(call).map(Optional::of)),
                Tuple.of(1, Arbitraries.just(Optional.<Content>empty())));
    }

    private Arbitrary<Content> asDescribed(Operation call) {
        Map.Entry<String, Schema<?>> described =
                call.bodies().entrySet().iterator().next();
        if (described.getKey().startsWith("multipart/")) {
            return form(call, described.getValue());
        }
        Arbitrary<String> texts = Arbitraries.frequencyOf(
                Tuple.of(10, new JsonTexts(call.components(), ids).of(described.getValue())),
                Tuple.of(1, HostileValues.bodies()));
        Arbitrary<byte[]> bytes = Arbitraries.frequencyOf(
                Tuple.of(30, texts.map(text -> text.getBytes(StandardCharsets.UTF_8))),
                Tuple.of(1, texts.map(text -> text.getBytes(StandardCharsets.UTF_16))),
                Tuple.of(1, texts.map(HostileRequests::withBytesThatAreNoText)),
                Tuple.of(1, texts.map(text -> text.substring(0, text.length() / 2)
                        .getBytes(StandardCharsets.UTF_8))));
        Arbitrary<String> types = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.just("application/json")), Tuple.of(1, HostileValues.contentTypes()));
        return Combinators.combine(types, bytes).as(Content::new);
    }

    private static byte[] withBytesThatAreNoText(String text) {
        return (text + "\"\u00ff\u00c0\u00ed\u00a0\u0080\"").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Arbitrary<Content> form(Operation call, Schema<?> schema) {
        List<String> names = schema == null || schema.getProperties() == null
                ? List.of("data", "valueType", "content", "file", "kind")
                : List.copyOf(schema.getProperties().keySet());
        Arbitrary<String> type = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.just("multipart/form-data; boundary=" + BOUNDARY)),
                Tuple.of(1, HostileValues.contentTypes()));
        Arbitrary<String> end = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.just("--" + BOUNDARY + "--\r\n")), Tuple.of(1, HostileValues.bodies()));
        Arbitrary<List<String>> parts =
                Arbitraries.of(names).flatMap(HostileRequests::part).list().ofMaxSize(names.size() + 1);
        return Combinators.combine(type, parts, end)
                .as((header, written, last) ->
                        new Content(header, (String.join("", written) + last).getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Arbitrary<String> part(String name) {
        String file = new String(SampleFiles.pdf(), StandardCharsets.ISO_8859_1);
        Arbitrary<String> disposition = Arbitraries.oneOf(
                Arbitraries.just(""),
                Arbitraries.just("; filename=\"a.pdf\""),
                HostileValues.texts().map(text -> "; filename=\"" + inBytes(text) + "\""),
                HostileValues.pieces().map(text -> "; filename*=UTF-8''" + inBytes(text)));
        Arbitrary<String> content = Arbitraries.oneOf(
                Arbitraries.of("other", "", file), HostileValues.texts().map(HostileRequests::inBytes));
        return Combinators.combine(disposition, content)
                .as((how, what) -> "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + how
                        + "\r\n\r\n" + what + "\r\n");
    }

    /** The text in UTF-8, each byte as a character. */
    private static String inBytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
