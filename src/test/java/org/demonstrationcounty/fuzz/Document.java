package org.demonstrationcounty.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An OpenAPI document. */
final class Document {

    private final HttpInterface api;
    private final OpenAPI content;

    private Document(HttpInterface api, OpenAPI content) {
        this.api = api;
        this.content = content;
    }

    /** Our own document, as the running programme serves it. */
    static Document ours(String json) {
        return new Document(HttpInterface.OURS, read(Json31.mapper(), json));
    }

    /** The engine's document, as its makers publish it. */
    static Document ofTheEngine() {
        try (InputStream published = Document.class.getResourceAsStream("/openapi.json")) {
            return new Document(
                    HttpInterface.ENGINE,
                    read(Json.mapper(), new String(published.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static OpenAPI read(ObjectMapper mapper, String json) {
        try {
            return mapper.readValue(json, OpenAPI.class);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<Operation> operations() {
        return content.getPaths().entrySet().stream()
                .flatMap(path -> path.getValue().readOperationsMap().entrySet().stream()
                        .map(call -> operation(call.getKey().name(), path.getKey(), call.getValue())))
                .toList();
    }

    private Operation operation(String method, String path, io.swagger.v3.oas.models.Operation call) {
        return new Operation(
                api,
                method,
                path,
                Optional.ofNullable(call.getParameters()).orElse(List.of()),
                call.getRequestBody() == null
                        ? Map.of()
                        : bodies(call.getRequestBody().getContent()),
                components());
    }

    private static Map<String, Schema<?>> bodies(Content content) {
        Map<String, Schema<?>> bodies = new LinkedHashMap<>();
        content.forEach((type, media) -> bodies.put(type, media.getSchema()));
        return bodies;
    }

    private Map<String, Schema<?>> components() {
        Map<String, Schema<?>> components = new LinkedHashMap<>();
        content.getComponents().getSchemas().forEach(components::put);
        return components;
    }
}
