package org.demonstrationcounty.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.access.WebappVisit;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.database.StartedOnce;
import org.demonstrationcounty.people.CurrentUser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@StartedOnce
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:login",
            "access.admin-password=管理员的密码-一二三四五",
            "camunda.bpm.job-execution.enabled=false"
        })
@OnH2Alone("Failed log-ins are counted in memory.")
class LoginTest {

    private static final String RIGHT = basic("admin:管理员的密码-一二三四五");

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    private final HttpClient client = HttpClient.newHttpClient();

    @TestConfiguration
    static class WhoAmI {

        @Bean
        Asked asked(IdentityService identity) {
            return new Asked(identity);
        }
    }

    @RestController
    static class Asked {

        private final IdentityService identity;

        Asked(IdentityService identity) {
            this.identity = identity;
        }

        @GetMapping("/api/who-am-i")
        Map<String, Object> read() {
            CurrentUser user = CurrentUser.of(identity);
            return Map.of("id", user.id(), "administrator", user.isAdministrator());
        }

        @PostMapping("/api/who-am-i")
        Map<String, Object> write() {
            return read();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/engine",
                "/engine-rest/engine/",
                "/engine-rest/engine/default/task",
                "/engine-rest/engine/other/task",
                "/engine-rest/task",
                "/engine-rest",
                "/engine-rest/%65ngine",
                "/%65ngine-rest/task",
                "//engine-rest/task",
                "/engine-rest;x=1/task",
                "/api/who-am-i",
                "/api;x=1/who-am-i",
                "/%61pi/who-am-i",
                "/api",
                "/api/nothing-here",
                "/v3/api-docs",
                "/v3/api-docs.yaml",
                "/v3/api-docs/swagger-config"
            })
    void strangersAreAskedToLogIn(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Basic realm="));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Basic",
                "Basic ",
                "Basic ***",
                "Basic YWRtaW4=",
                "Basic Og==",
                "Basic gICAgA==",
                "Basic YWQAbWluOng=",
                "Bearer YWRtaW46eA==",
                "Digest username=\"admin\""
            })
    void anUnreadableHeaderIsNoLogIn(String header) throws Exception {
        assertThat(get("/api/who-am-i", "Authorization", header).statusCode()).isEqualTo(401);
        assertThat(get("/engine-rest/task", "Authorization", header).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/clock", "/api/tour"})
    void whatBelongsToADemonstrationIsNowhereElse(String path) throws Exception {
        assertThat(get(path, "Authorization", RIGHT).statusCode()).isEqualTo(404);
        assertThat(get("/api/me", "Authorization", RIGHT).body())
                .contains("keep-accounts")
                .doesNotContain("move-clock", "take-tour");
    }

    @Test
    void theRefusalIsAProblemInTheReadersLanguage() throws Exception {
        HttpResponse<String> chinese = get("/api/who-am-i");
        assertThat(chinese.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(chinese.body()).contains("\"code\":\"auth.required\"", "请先登录");

        assertThat(get("/api/who-am-i", "Accept-Language", "en").body()).contains("Log in first, please.");
        assertThat(get("/api/who-am-i", "Accept", "text/html").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"/api/who-am-i", "/engine-rest/task", "/engine-rest/engine/default/task", "/v3/api-docs"})
    void aPasswordOpensTheDoor(String path) throws Exception {
        assertThat(get(path, "Authorization", RIGHT).statusCode()).isEqualTo(200);
        assertThat(get(path, "Authorization", RIGHT.replace("Basic", "basic")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anUnknownEngineIsReportedAfterTheLogInOnly() throws Exception {
        assertThat(get("/engine-rest/engine/other/task", "Authorization", RIGHT).statusCode())
                .isBetween(400, 404);
    }

    @Test
    void nobodyStaysLoggedInOnTheThread() throws Exception {
        for (int request = 0; request < 20; request++) {
            assertThat(get("/api/who-am-i", "Authorization", RIGHT).body())
                    .contains("\"id\":\"admin\"", "\"administrator\":true");
            assertThat(get("/api/who-am-i").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void theSessionOfTheWebApplicationsOpensTheApi() throws Exception {
        WebappVisit visit = new WebappVisit("http://localhost:" + port);

        assertThat(visit.get("/api/who-am-i").statusCode()).isEqualTo(401);
        assertThat(visit.logIn("admin", "管理员的密码-一二三四五").statusCode()).isEqualTo(200);

        assertThat(visit.get("/api/who-am-i").body()).contains("\"id\":\"admin\"", "\"administrator\":true");
        assertThat(visit.get("/engine-rest/task").statusCode()).isEqualTo(401);
    }

    @Test
    void aWriteBySessionNeedsTheTokenOfOurPages() throws Exception {
        WebappVisit visit = new WebappVisit("http://localhost:" + port);
        visit.logIn("admin", "管理员的密码-一二三四五");

        HttpResponse<String> foreign = visit.post("/api/who-am-i", null);
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).contains("auth.csrf");
        assertThat(visit.post("/api/who-am-i", "0123456789ABCDEF").statusCode()).isEqualTo(403);

        assertThat(visit.post("/api/who-am-i", visit.token()).statusCode()).isEqualTo(200);
    }

    @Test
    void theSessionOfADeletedAccountOpensNothing() throws Exception {
        identity.saveUser(newUser());
        WebappVisit visit = new WebappVisit("http://localhost:" + port);
        assertThat(visit.logIn("clerk", "right-password").statusCode()).isEqualTo(200);

        identity.deleteUser("clerk");

        assertThat(visit.get("/api/who-am-i").statusCode()).isEqualTo(401);
    }

    @Test
    void nobodyCanMakeThemselvesTheFirstAdministrator() throws Exception {
        WebappVisit visit = new WebappVisit("http://localhost:" + port);

        HttpResponse<String> answer = visit.postJson(
                "/camunda/api/admin/setup/default/user/create",
                """
                {"profile": {"id": "thief", "firstName": "a", "lastName": "b", "email": ""},
                 "credentials": {"password": "Stolen-password-1"}}""");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(identity.createUserQuery().userId("thief").count()).isZero();
    }

    private org.camunda.bpm.engine.identity.User newUser() {
        identity.deleteUser("clerk");
        var user = identity.newUser("clerk");
        user.setPassword("right-password");
        return user;
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }
}
