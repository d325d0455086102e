package org.demonstrationcounty.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Sends and receives the files of one account as streams. */
final class FileClient {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String documents;
    private final String credentials;

    private FileClient(String documents, String credentials) {
        this.documents = documents;
        this.credentials = credentials;
    }

    /** A client for the documents of a case. */
    static FileClient of(Programme programme, String account, String caseKey) {
        String basic = account + ":Demonstration-1";
        return new FileClient(
                programme.base() + "/api/cases/" + caseKey + "/documents",
                "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)));
    }

    Answer upload(Multipart form) {
        return upload(form.contentType(), form.body());
    }

    Answer upload(String contentType, BodyPublisher body) {
        return Answer.of(send(request("").header("Content-Type", contentType).POST(body), BodyHandlers.ofString()));
    }

    Answer replace(String id, Multipart form) {
        return Answer.of(send(
                request("/" + id).header("Content-Type", form.contentType()).PUT(form.body()),
                BodyHandlers.ofString()));
    }

    Answer delete(String id) {
        return Answer.of(send(request("/" + id).DELETE(), BodyHandlers.ofString()));
    }

    HttpResponse<InputStream> download(String id) {
        return send(request("/" + id), BodyHandlers.ofInputStream());
    }

    /** The file as the browser shows it. */
    HttpResponse<InputStream> preview(String id) {
        return send(request("/" + id + "/preview"), BodyHandlers.ofInputStream());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(documents + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", credentials);
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler) {
        try {
            return HTTP.send(request.build(), handler);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
