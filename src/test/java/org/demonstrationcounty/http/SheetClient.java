package org.demonstrationcounty.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Downloads and uploads the workbooks of one account. */
public final class SheetClient {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String base;
    private final String credentials;
    private final String language;

    private SheetClient(String base, String credentials, String language) {
        this.base = base;
        this.credentials = credentials;
        this.language = language;
    }

    public static SheetClient of(Programme programme, String account) {
        String basic = account + ":" + Client.PASSWORD;
        return new SheetClient(
                programme.base(),
                "Basic " + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)),
                "zh");
    }

    SheetClient inEnglish() {
        return new SheetClient(base, credentials, "en");
    }

    public HttpResponse<byte[]> get(String path) {
        return send(request(path).GET());
    }

    /** The workbook at this address. */
    public byte[] download(String path) {
        HttpResponse<byte[]> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + " "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }

    public Answer upload(String path, byte[] workbook) {
        return upload(path, new Multipart().file("数据.xlsx", workbook));
    }

    Answer upload(String path, Multipart form) {
        HttpRequest request = request(path)
                .header("Content-Type", form.contentType())
                .POST(form.body())
                .build();
        return Answer.of(send(request, BodyHandlers.ofString()));
    }

    public HttpResponse<byte[]> uploadForFile(String path, byte[] workbook) {
        Multipart form = new Multipart().file("数据.xlsx", workbook);
        return send(request(path).header("Content-Type", form.contentType()).POST(form.body()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(120))
                .header("Authorization", credentials)
                .header("Accept-Language", language);
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        return send(request.build(), BodyHandlers.ofByteArray());
    }

    private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request, handler);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
