package org.demonstrationcounty.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.demonstrationcounty.access.WebappVisit;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whoever guesses passwords must wait, at every interface, and nobody else is locked out. The addresses are those
 * that a proxy reports.
 */
@BehindAProxy
@OnH2Alone("Failed log-ins are counted in memory.")
class GuessedPasswordsTest {

    private static final String RIGHT = "right-password";
    private static final String DESK = "203.0.113.7";
    private static final String ELSEWHERE = "203.0.113.8";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcTemplate database;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void aClerkHasAnAccountAndAllIsForgotten() {
        TimeOfLogIns.pass(FailedLogins.FORGOTTEN_AFTER);
        identity.deleteUser("clerk");
        User clerk = identity.newUser("clerk");
        clerk.setPassword(RIGHT);
        identity.saveUser(clerk);
    }

    @AfterEach
    void theProgrammesClockRunsOn() {
        ClockUtil.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/editions/current", "/engine-rest/task", "/v3/api-docs"})
    void afterFiveFailuresEvenTheRightPasswordWaits(String path) throws Exception {
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(get(path, DESK, "clerk", "wrong").statusCode()).isEqualTo(401);
        }
        HttpResponse<String> refused = get(path, DESK, "clerk", RIGHT);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(refused.body()).contains("请在 10 秒后再试");

        assertThat(get(path, ELSEWHERE, "clerk", RIGHT).statusCode()).isEqualTo(200);
        assertThat(get(path, DESK, "clerk", RIGHT).statusCode()).isEqualTo(429);

        TimeOfLogIns.pass(Duration.ofSeconds(10));
        assertThat(get(path, DESK, "clerk", RIGHT).statusCode()).isEqualTo(200);
        assertThat(get(path, DESK, "clerk", "wrong").statusCode()).isEqualTo(401);
    }

    @Test
    void theRefusalIsAProblemHereAndTheEnginesOwnThere() throws Exception {
        fail(5, "clerk", DESK);

        assertThat(get("/api/cases", DESK, "clerk", RIGHT))
                .returns(
                        "application/problem+json",
                        answer -> answer.headers().firstValue("Content-Type").orElseThrow())
                .satisfies(answer ->
                        assertThat(answer.body()).contains("\"code\":\"auth.too-many-failures\"", "\"status\":429"));
        assertThat(get("/engine-rest/task", DESK, "clerk", RIGHT).body())
                .contains("\"type\":", "\"message\":\"登录失败次数过多");
    }

    @Test
    void theLogInPageShowsTheWait() throws Exception {
        WebappVisit visit = new WebappVisit("http://localhost:" + port);
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(visit.logIn("clerk", "wrong").statusCode()).isEqualTo(401);
        }
        HttpResponse<String> refused = visit.logIn("clerk", RIGHT);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(refused.body()).contains("\"message\":\"登录失败次数过多，请在 10 秒后再试。\"");

        TimeOfLogIns.pass(Duration.ofSeconds(10));
        assertThat(visit.logIn("clerk", RIGHT).statusCode()).isEqualTo(200);
    }

    /** A logged-in user could otherwise guess passwords there. */
    @Test
    void aPasswordThatAUserMustRepeatIsThrottledToo() throws Exception {
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(verify("wrong").body()).contains("\"authenticated\":false");
        }
        assertThat(verify(RIGHT).statusCode()).isEqualTo(429);
    }

    @Test
    void anAddressThatFailsOnManyAccountsWaitsForAllOfThem() throws Exception {
        for (int account = 1; account <= 30; account++) {
            assertThat(get("/api/cases", DESK, "account-" + account, "wrong").statusCode())
                    .isEqualTo(401);
        }
        assertThat(get("/api/cases", DESK, "clerk", RIGHT).statusCode()).isEqualTo(429);
        assertThat(get("/api/cases", ELSEWHERE, "clerk", RIGHT).statusCode()).isEqualTo(200);

        TimeOfLogIns.pass(Duration.ofSeconds(10));
        assertThat(get("/api/cases", DESK, "clerk", RIGHT).statusCode()).isEqualTo(200);
    }

    @Test
    void failuresBeforeARightPasswordDoNotAddUp() throws Exception {
        for (int day = 1; day <= 10; day++) {
            fail(4, "clerk", DESK);
            assertThat(get("/api/cases", DESK, "clerk", RIGHT).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"2001:db8:1:2::1, 2001:db8:1:2:ffff::9, 429", "2001:db8:1:2::1, 2001:db8:1:3::1, 200"})
    void anIpv6NetworkIsOneAddress(String address, String other, int status) throws Exception {
        fail(5, "clerk", address);

        assertThat(get("/api/cases", other, "clerk", RIGHT).statusCode()).isEqualTo(status);
    }

    @Test
    void theWaitIgnoresTheProgrammesClockAndTheAccountIsNotWritten() throws Exception {
        fail(5, "clerk", DESK);
        ClockUtil.setCurrentTime(Date.from(java.time.Instant.parse("2050-01-01T00:00:00Z")));

        assertThat(get("/api/cases", DESK, "clerk", RIGHT).statusCode()).isEqualTo(429);
        assertThat(database.queryForMap("select ATTEMPTS_, LOCK_EXP_TIME_ from ACT_ID_USER where ID_ = 'clerk'"))
                .allSatisfy((column, value) -> assertThat(value).isIn(null, 0));
    }

    @Test
    void anAccountWithoutAPasswordOrWithAnImpossibleNameIsNoFault() throws Exception {
        identity.saveUser(identity.newUser("nobodys-desk"));

        assertThat(get("/api/cases", DESK, "nobodys-desk", "").statusCode()).isEqualTo(401);
        WebappVisit visit = new WebappVisit("http://localhost:" + port);
        assertThat(visit.logIn("clerk%00", RIGHT).statusCode()).isEqualTo(401);
        assertThat(visit.logIn("a".repeat(10_000), RIGHT).statusCode()).isEqualTo(401);
    }

    private void fail(int times, String account, String address) throws Exception {
        for (int attempt = 1; attempt <= times; attempt++) {
            assertThat(get("/api/cases", address, account, "wrong").statusCode())
                    .isEqualTo(401);
        }
    }

    private HttpResponse<String> get(String path, String address, String account, String password) throws Exception {
        return client.send(request(path, address, account, password).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> verify(String password) throws Exception {
        HttpRequest request = request("/engine-rest/identity/verify", ELSEWHERE, "admin", "a-password-for-tests")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"username\": \"clerk\", \"password\": \"" + password + "\"}"))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String address, String account, String password) {
        String credentials = account + ":" + password;
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-Forwarded-For", address)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }
}
