package org.demonstrationcounty.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A program that uses an account over HTTP and JSON and knows nothing of the server's inside. */
public final class Client {

    public static final String PASSWORD = "Demonstration-1";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String base;
    private final String account;
    private final Map<String, String> headers;

    private Client(String base, String account, Map<String, String> headers) {
        this.base = base;
        this.account = account;
        this.headers = headers;
    }

    static Client of(String base, String account) {
        String credentials = account + ":" + PASSWORD;
        String basic = "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return new Client(base, account, Map.of("Authorization", basic));
    }

    /** Somebody who is logged in already. @param headers what the pages send with every request */
    public static Client of(String base, String account, Map<String, String> headers) {
        return new Client(base, account, headers);
    }

    static Client stranger(String base) {
        return new Client(base, "nobody", Map.of());
    }

    Client with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Client(base, account, more);
    }

    Client inEnglish() {
        return with("Accept-Language", "en");
    }

    String account() {
        return account;
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    /** @param body a text is sent as it is, anything else as JSON */
    Answer send(String method, String path, Object body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, publisher(body));
        if (body != null || !method.equals("GET")) {
            request.setHeader("Content-Type", "application/json");
        }
        headers.forEach(request::setHeader);
        try {
            return Answer.of(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Uploads a small file together with a text, as forms do. */
    Answer upload(String path, String filePart, String textPart) {
        String boundary = "----outside-client";
        String body = String.join(
                "\r\n",
                "--" + boundary,
                "Content-Disposition: form-data; name=\"" + filePart + "\"; filename=\"file.bin\"",
                "Content-Type: application/octet-stream",
                "",
                "9",
                "--" + boundary,
                "Content-Disposition: form-data; name=\"" + textPart + "\"",
                "",
                "Bytes",
                "--" + boundary + "--",
                "");
        return with("Content-Type", "multipart/form-data; boundary=" + boundary).send("POST", path, body);
    }

    /** Text that is sent as JSON, whether it is valid or not. */
    record RawJson(String text) {}

    /** A value that is sent with this type, whether it fits or not. */
    record Typed(String type, Object value) {}

    /** Fields in the format of the engine's REST interface. Objects and lists are sent as Camunda's type Json. */
    public static Map<String, Object> variables(Map<String, ?> fields) {
        Map<String, Object> variables = new LinkedHashMap<>();
        fields.forEach((name, value) -> variables.put(name, variable(value)));
        return Map.of("variables", variables);
    }

    private static Map<String, Object> variable(Object value) {
        if (value instanceof Map || value instanceof List) {
            return Map.of("value", json(value), "type", "Json");
        }
        Map<String, Object> variable = new LinkedHashMap<>();
        if (value instanceof Typed typed) {
            return Map.of("value", typed.value(), "type", typed.type());
        }
        variable.put("value", value instanceof RawJson raw ? raw.text() : value);
        if (value instanceof RawJson) {
            variable.put("type", "Json");
        }
        return variable;
    }

    static String json(Object value) {
        try {
            return value instanceof String text ? text : Answer.JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static BodyPublisher publisher(Object body) {
        return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json(body));
    }
}
