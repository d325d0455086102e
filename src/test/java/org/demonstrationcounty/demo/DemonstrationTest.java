package org.demonstrationcounty.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.demonstrationcounty.database.OnH2Alone;
import org.demonstrationcounty.http.RunningProgramme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningProgramme
@OnH2Alone("LifecycleTest turns the clock and waits for timers on both databases.")
class DemonstrationTest {

    @LocalServerPort
    int port;

    @Autowired
    ProgrammeClock clock;

    @Autowired
    IdentityService identity;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @AfterEach
    void logOut() {
        identity.clearAuthentication();
    }

    @Test
    void everyRoleHasItsAccount() {
        assertThat(identity.createUserQuery().list())
                .extracting("id")
                .containsExactlyInAnyOrder(
                        "admin",
                        "bureau",
                        "bureau-2",
                        "government",
                        "statistics",
                        "market-regulation",
                        "sme",
                        "industry",
                        "science",
                        "finance",
                        "county-140121",
                        "county-140522",
                        "county-140921",
                        "county-141081",
                        "county-140802",
                        "county-140471",
                        "county-140981",
                        "city-140100",
                        "city-140500",
                        "city-140900",
                        "city-141000",
                        "city-140800",
                        "city-140400");
    }

    @ParameterizedTest
    @CsvSource({
        "admin, camunda-admin",
        "bureau, bureau",
        "bureau-2, bureau",
        "government, government",
        "statistics, department-statistics",
        "market-regulation, department-market-regulation",
        "county-140471, county-140471",
        "city-140400, city-140400"
    })
    void anAccountBelongsToItsGroupAndHasTheKnownPassword(String account, String group) {
        assertThat(identity.createGroupQuery().groupMember(account).list())
                .extracting("id")
                .containsExactly(group);
        assertThat(identity.checkPassword(account, "Demonstration-1")).isTrue();
    }

    @Test
    void theClockJumpsAndRunsOn() throws Exception {
        Instant moment = clock.instant().plus(Duration.ofHours(3));

        HttpResponse<String> answer = turn("admin", "{\"instant\": \"" + moment + "\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"instant\":\"" + moment.toString().substring(0, 13));
        assertThat(clock.instant()).isBetween(moment, moment.plusSeconds(60));
    }

    @Test
    void timersYearsAheadFireWithinFiveSeconds() throws Exception {
        String deployment = repository
                .createDeployment()
                .addModelInstance(
                        "terms.bpmn",
                        Bpmn.createExecutableProcess("terms")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .intermediateCatchEvent()
                                .timerWithDuration("P4Y")
                                .intermediateCatchEvent()
                                .timerWithDate("2026-01-01T00:00:00")
                                .userTask()
                                .endEvent()
                                .done())
                .deploy()
                .getId();
        runtime.startProcessInstanceByKey("terms");
        assertThat(management.createJobQuery().processDefinitionKey("terms").count())
                .isOne();

        turn("admin", "{\"instant\": \"2031-01-01T00:00:00+08:00\"}");

        await().atMost(Duration.ofSeconds(10))
                .until(() ->
                        tasks.createTaskQuery().processDefinitionKey("terms").count() == 1);
        repository.deleteDeployment(deployment, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|field.json",
                "nonsense|field.json",
                "{\"instant\": \"2022-01-01T00:00:00Z\"|field.json",
                "{} {}|field.json",
                "[]|field.type",
                "null|field.type",
                "{}|field.missing",
                "{\"instant\": null}|field.missing",
                "{\"instant\": 1}|field.type",
                "{\"instant\": \"2022-01-01\"}|field.type",
                "{\"instant\": \"2022-01-01T00:00:00\"}|field.type",
                "{\"instant\": \"2022-13-01T00:00:00Z\"}|field.type",
                "{\"instant\": \"\"}|field.missing",
                "{\"instant\": \"2020-01-01T00:00:00Z\"}|clock.backwards",
                "{\"instant\": \"2100-01-02T00:00:00Z\"}|clock.too-late",
                "{\"instant\": \"+999999999-12-31T00:00:00Z\"}|clock.too-late",
                "{\"instant\": \"2032-01-01T00:00:00Z\", \"zone\": \"x\"}|field.unknown",
                "{\"instant\": \"2032-01-01T00:00:00Z\", \"instant\": \"2033-01-01T00:00:00Z\"}|field.json"
            })
    void onlyAMomentInTheFutureIsAccepted(String body, String code) throws Exception {
        Instant before = clock.instant();

        HttpResponse<String> answer = turn("admin", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(clock.instant()).isBetween(before, before.plusSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bureau", "government", "statistics", "county-140522", "city-140500"})
    void onlyAdministratorsMoveTheClock(String account) throws Exception {
        assertThat(turn(account, "{\"instant\": \"2099-01-01T00:00:00Z\"}").statusCode())
                .isEqualTo(403);
        assertThat(turn(account, "nonsense").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> turn(String account, String body) throws Exception {
        String credentials = account + ":Demonstration-1";
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/clock"))
                                .header(
                                        "Authorization",
                                        "Basic "
                                                + Base64.getEncoder()
                                                        .encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                                .header("Content-Type", "application/json")
                                .PUT(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }
}
