package org.demonstrationcounty.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.demonstrationcounty.access.WebappVisit;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.web.SecurityHeaders;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** The session of the web applications: how long it lasts and what its cookie contains, also behind a proxy. */
@BehindAProxy
@OnH2Alone("Sessions are kept in memory.")
class SessionTest {

    private static final String PAGE = "/camunda/app/tasklist/default/";

    @LocalServerPort
    int port;

    @Autowired
    ServletWebServerApplicationContext context;

    @Test
    void itLastsHalfAnHourWithoutARequest() throws Exception {
        new WebappVisit("http://localhost:" + port);

        assertThat(sessions())
                .isNotEmpty()
                .allMatch(session -> session.getSession().getMaxInactiveInterval() == 1800);
    }

    @Test
    void anExpiredSessionIsRefusedEverywhere() throws Exception {
        WebappVisit visit = new WebappVisit("http://localhost:" + port);
        visit.logIn("admin", BehindAProxy.ADMINISTRATORS_PASSWORD);
        assertThat(visit.get("/api/editions/current").statusCode()).isEqualTo(200);
        assertThat(visit.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(200);

        sessions().forEach(Session::expire);

        assertThat(visit.get("/api/editions/current")).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
        });
        assertThat(visit.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aLogInChangesTheSessionId() throws Exception {
        WebappVisit visit = new WebappVisit("http://localhost:" + port);
        String before = visit.cookie("JSESSIONID");

        visit.logIn("admin", BehindAProxy.ADMINISTRATORS_PASSWORD);

        assertThat(visit.cookie("JSESSIONID")).isNotEqualTo(before);
    }

    @Test
    void itsCookieIsForNoScriptAndNoForeignPage() throws Exception {
        assertThat(sessionCookie("http")).contains("; HttpOnly", "SameSite=Lax").doesNotContain("Secure");
    }

    @Test
    void behindAProxyWithHttpsItIsForHttpsOnly() throws Exception {
        assertThat(sessionCookie("https")).contains("; Secure", "; HttpOnly", "SameSite=Lax");
        assertThat(visit("https").headers().firstValue("Strict-Transport-Security"))
                .hasValue(SecurityHeaders.A_YEAR_OVER_HTTPS_ONLY);
    }

    private String sessionCookie(String scheme) throws Exception {
        return visit(scheme).headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> visit(String scheme) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + PAGE))
                                .header("X-Forwarded-For", "203.0.113.7")
                                .header("X-Forwarded-Proto", scheme)
                                .build(),
                        BodyHandlers.ofString());
    }

    private Stream<Session> sessions() {
        Context application = (Context)
                ((TomcatWebServer) context.getWebServer()).getTomcat().getHost().findChildren()[0];
        return Arrays.stream(application.getManager().findSessions());
    }
}
