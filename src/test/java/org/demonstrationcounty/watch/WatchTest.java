package org.demonstrationcounty.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** What the operator's tools see of the six counties of the demonstration. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:watch"})
@ActiveProfiles("demo")
@AutoConfigureObservability(tracing = false)
@DirtiesContext
@OnBothDatabases
class WatchTest {

    @LocalServerPort
    int port;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcTemplate tables;

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void everybodyReadsTheStatusWithoutDetails(String path) throws Exception {
        HttpResponse<String> answer = get(path, null);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("components", "details", "H2");
    }

    @Test
    void anIncidentNeedsAttentionAndLeavesTheNodeInService() throws Exception {
        String execution = tasks.createTaskQuery().list().get(0).getExecutionId();
        String incident =
                runtime.createIncident("stuck", execution, "x", "a test").getId();
        try {
            HttpResponse<String> health = get("/actuator/health", null);
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body()).contains("\"status\":\"ATTENTION\"").doesNotContain("a test");
            assertThat(get("/actuator/health/readiness", null).body()).contains("\"status\":\"UP\"");
            assertThat(metrics()).contains("\nprogramme_incidents 1.0\n");
        } finally {
            runtime.resolveIncident(incident);
        }
        assertThat(metrics()).contains("\nprogramme_incidents 0.0\n");
    }

    @Test
    @Rule("P10")
    void aCaseWithoutItsInstanceNeedsAttention() throws Exception {
        String instance = tables.queryForObject(
                "select process_instance_id from case_file where case_key = '140921-2021'", String.class);
        tables.update("update case_file set process_instance_id = 'gone' where case_key = '140921-2021'");
        try {
            assertThat(get("/actuator/health", null).body()).contains("\"status\":\"ATTENTION\"");
            assertThat(metrics()).contains("\nprogramme_cases_gone 1.0\n", "\nprogramme_incidents 0.0\n");
        } finally {
            tables.update("update case_file set process_instance_id = ? where case_key = '140921-2021'", instance);
        }
        assertThat(metrics()).contains("\nprogramme_cases_gone 0.0\n");
    }

    @Test
    void administratorsReadTheCounts() throws Exception {
        assertThat(metrics())
                .contains("\nprogramme_cases_running 6.0\n", "\nprogramme_tasks_open ", "\nprogramme_tasks_overdue ")
                .contains("jvm_memory_used_bytes", "http_server_requests_seconds");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, 401", "bureau, 403", "government, 403", "county-140522, 403", "statistics, 403", "admin, 200"})
    void othersDoNotReadTheMetrics(String account, int status) throws Exception {
        assertThat(get("/actuator/prometheus", account).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/beans",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/actuator/metrics",
                "/actuator/shutdown",
                "/actuator/sbom"
            })
    void noOtherEndpointExists(String path) throws Exception {
        assertThat(get(path, "admin").statusCode()).isEqualTo(404);
    }

    private String metrics() throws Exception {
        return get("/actuator/prometheus", "admin").body();
    }

    private HttpResponse<String> get(String path, String account) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (account != null) {
            String credentials = account + ":Demonstration-1";
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
