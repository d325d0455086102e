package org.demonstrationcounty.http;

import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A form with files, as browsers send it. A file may be made while it is being sent. */
final class Multipart {

    private static final String BOUNDARY = "----------------------------county-form";

    private final List<BodyPublisher> parts = new ArrayList<>();

    static Multipart of(String kind, String fileName, byte[] content) {
        return new Multipart().field("kind", kind).file(fileName, content);
    }

    Multipart field(String name, String value) {
        return part("name=\"" + name + "\"", BodyPublishers.ofString(value));
    }

    Multipart file(String fileName, byte[] content) {
        return part("name=\"file\"; filename=\"" + fileName + "\"", BodyPublishers.ofByteArray(content));
    }

    Multipart file(String fileName, Supplier<InputStream> content) {
        return part("name=\"file\"; filename=\"" + fileName + "\"", BodyPublishers.ofInputStream(content));
    }

    /** Adds a file whose length is known before. */
    Multipart file(String fileName, Supplier<InputStream> content, long length) {
        return part(
                "name=\"file\"; filename=\"" + fileName + "\"",
                BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(content), length));
    }

    /** @param disposition the text after {@code form-data;}, sent as it is */
    Multipart part(String disposition, BodyPublisher content) {
        parts.add(text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n"));
        parts.add(content);
        parts.add(text("\r\n"));
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    BodyPublisher body() {
        List<BodyPublisher> all = new ArrayList<>(parts);
        all.add(text("--" + BOUNDARY + "--\r\n"));
        return BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
    }

    /** The form, broken off before its end. */
    BodyPublisher brokenOff() {
        return BodyPublishers.concat(parts.toArray(BodyPublisher[]::new));
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }
}
