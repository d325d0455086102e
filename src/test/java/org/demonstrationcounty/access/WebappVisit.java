package org.demonstrationcounty.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser's visit to the web applications, with its cookies. */
public class WebappVisit {

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    public WebappVisit(String base) throws IOException, InterruptedException {
        this.base = base;
        get("/camunda/app/tasklist/default/");
    }

    /** Logs in and reads on, as the pages do. The new session gets its token with the first page. */
    public HttpResponse<String> logIn(String user, String password) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                to("/camunda/api/admin/auth/user/default/login/tasklist")
                        .header("X-XSRF-TOKEN", token())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=" + user + "&password="
                                + URLEncoder.encode(password, StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.ofString());
        get("/camunda/app/tasklist/default/");
        return answer;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(to(path).build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> post(String path, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = to(path).POST(BodyPublishers.noBody());
        if (token != null) {
            request.header("X-XSRF-TOKEN", token);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> postJson(String path, String body) throws IOException, InterruptedException {
        return postJson(path, body, "zh");
    }

    public HttpResponse<String> postJson(String path, String body, String language)
            throws IOException, InterruptedException {
        return sendJson("POST", path, body, language);
    }

    HttpResponse<String> putJson(String path, String body) throws IOException, InterruptedException {
        return sendJson("PUT", path, body, "zh");
    }

    private HttpResponse<String> sendJson(String method, String path, String body, String language)
            throws IOException, InterruptedException {
        return client.send(
                to(path).header("X-XSRF-TOKEN", token())
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", language)
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /** @param ours whether it comes from our pages, which know the token */
    public HttpResponse<String> send(String method, String path, String contentType, String body, boolean ours)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = to(path).header("Content-Type", contentType)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (ours) {
            request.header("X-XSRF-TOKEN", token());
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** The headers of its requests, for tests that send requests by other means. */
    public Map<String, String> headers() {
        String all = cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return Map.of("Cookie", all, "X-XSRF-TOKEN", token());
    }

    /** The value that a script of our pages reads from the cookie. */
    public String token() {
        return cookie("XSRF-TOKEN");
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }
}
