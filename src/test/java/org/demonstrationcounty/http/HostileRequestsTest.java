package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.access.WebappVisit;
import org.demonstrationcounty.database.OnH2Alone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * Requests that no honest client sends: too large, too deep, too slow, with invalid addresses, or with XML that refers
 * to other files.
 */
@RunningProgramme
@DirtiesContext
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:hostile-requests",
            "access.slowest-body=3s",
            "server.tomcat.connection-timeout=3s"
        })
@OnH2Alone("HostileProgramsTest sends both databases what reaches one; most of this does not.")
class HostileRequestsTest {

    private static final String START = "/engine-rest/process-definition/key/demonstration-county/submit-form";
    private static final int MOST_BYTES = 1 << 20;

    @LocalServerPort
    int port;

    private Programme programme;

    @BeforeAll
    void theProgrammeRuns() {
        programme = new Programme(port);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/evaluations",
        "PUT, /api/references/2021",
        "POST, " + START,
        "POST, /engine-rest/task",
        "POST, /camunda/api/admin/auth/user/default/login/tasklist"
    })
    void aBodyLargerThanAnyFormIsRefused(String method, String path) throws IOException {
        String body = "{\"a\": \"" + "x".repeat(MOST_BYTES) + "\"}";

        assertThat(programme.as("bureau").send(method, path, body).is(413).body())
                .contains("内容过大");
        assertThat(sent(method + " " + path, "Transfer-Encoding: chunked", chunk(body), "0\r\n\r\n"))
                .startsWith("HTTP/1.1 413 ");
        assertThat(sent(method + " " + path, "Content-Length: 99999999", "{"))
                .as("by what it says of itself, before it comes")
                .startsWith("HTTP/1.1 413 ");
    }

    /** The engine answered each of these with 500 before the hostile programs found it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /group/count | null | 400",
                "POST | /user/create | null | 400",
                "PUT | /process-definition/suspended | null | 400",
                "PUT | /job/x/retries | {} | 400",
                "POST | /external-task/fetchAndLock | {\"workerId\": \"\", \"maxTasks\": 1, \"asyncResponseTimeout\": 1} | 403",
                "POST | /telemetry/configuration | {} | 400",
                "PUT | /group/bureau | {\"id\": \"\"} | 403",
                "PUT | /group/bureau | {\"type\": \"Object\", \"id\": \"x\"} | 403",
                "PUT | /group/bureau | {\"type\": \"x\"} | 403",
                "GET | /authorization?userIdIn=admin&groupIdIn=bureau | | 400",
                "POST | /job | {\"jobId\": \"x\", \"jobDefinitionId\": \"x\", \"jobIds\": []} | 400",
                "POST | /decision-definition/key/grades/evaluate | {\"variables\": {\"a\": {\"type\": \"File\"}}} | 400",
                "POST | /process-definition/key/demonstration-county/start | {\"skipIoMappings\": true} | 400",
                "GET | /task/x/variables | | 404",
                "GET | /task/x/variables/x/data | | 404",
                "GET | /task/x/rendered-form | | 404",
                "GET | /task/x/deployed-form | | 400",
                "POST | /task/x/unclaim | {} | 404",
                "GET | /history/decision-requirements-definition/x/statistics | | 404"
            })
    void mistakesOfTheSenderAreNotAnsweredWith500(String method, String path, String body, int status)
            throws Exception {
        WebappVisit visit = new WebappVisit(programme.base());
        visit.logIn("admin", Client.PASSWORD);
        Answer atTheInterface = programme.as("admin").send(method, "/engine-rest" + path, body);
        Answer atTheWebapps = Answer.of(
                visit.send(method, "/camunda/api/engine/engine/default" + path, "application/json", body, true));

        for (Answer answer : List.of(atTheInterface, atTheWebapps)) {
            assertThat(answer.is(status).body()).contains("message").doesNotContain("Cannot invoke", "java.");
        }
    }

    /** The engine itself does not check the criteria in {@code orQueries}. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task",
                "/task/",
                "/task;a=b",
                "/task/count",
                "/filter/{id}/list",
                "/filter/{id}/count",
                "/filter/{id}/singleResult"
            })
    void nobodyHasTheServerEvaluateAnExpression(String path) throws Exception {
        WebappVisit visit = new WebappVisit(programme.base());
        visit.logIn("statistics", Client.PASSWORD);
        String filter = programme.as("statistics").get("/engine-rest/filter").at("/0/id");
        String address = path.replace("{id}", filter);
        String harmless = "{\"nameLike\": \"x\"}";
        for (String expression : List.of("assigneeExpression", "assignee\\u0045xpression")) {
            String body = "{\"orQueries\": [{\"" + expression + "\": \"${evaluated.byTheServer}\"}]}";

            programme.as("statistics").post("/engine-rest" + address, body).is(400);
            Answer atTheWebapps = Answer.of(visit.postJson("/camunda/api/engine/engine/default" + address, body, "zh"));
            assertThat(atTheWebapps.is(400).body()).contains("请求内容无法读取").doesNotContain("byTheServer");
        }
        assertThat(programme
                        .as("statistics")
                        .post("/engine-rest" + address, harmless)
                        .status())
                .isLessThan(300);
    }

    @Test
    @Rule("P10")
    void noFilterIsKeptWithAnExpression() {
        Client admin = programme.as("admin");
        Map<String, Object> filter = Map.of(
                "resourceType", "Task",
                "name", "x",
                "query", Map.of("assigneeExpression", "${evaluated.byTheServer}"));
        assertThat(admin.post("/engine-rest/filter/create", filter).is(403).body())
                .contains("表达式");

        Map<String, Object> plain = Map.of("resourceType", "Task", "name", "x", "query", Map.of("assignee", "sme"));
        String id = admin.post("/engine-rest/filter/create", plain).is(200).at("/id");
        assertThat(admin.put("/engine-rest/filter/" + id, filter).is(403).body())
                .contains("表达式");
        admin.put("/engine-rest/filter/" + id, plain).is(204);
        admin.send("DELETE", "/engine-rest/filter/" + id, null).is(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage;;q=9", "image/png", ""})
    void aRefusalIsAProblemWhateverTheAcceptHeader(String accepted) {
        Answer refused = programme.as("county-140522").with("Accept", accepted).get("/api/cases/140921-2021");

        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.at("/code")).isNotEmpty();
    }

    @Test
    void aBodyOfAMalformedFormIsRefused() {
        programme
                .as("bureau")
                .with("Content-Type", "application/x-www-form-urlencoded")
                .send("PUT", "/api/references/2021", "a=%")
                .is(415);
    }

    /** Such as UTF-16 with its bytes in the wrong order. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/evaluations", "/engine-rest/task"})
    void aBodyInNoEncodingIsAProblem(String path) throws IOException {
        assertThat(sent("POST " + path, "Content-Type: application/json\r\nContent-Length: 4", "\0\0{\0"))
                .startsWith("HTTP/1.1 400 ");
    }

    @Test
    void anHonestBodyOfThatSizeIsRead() {
        String spaces = " ".repeat(MOST_BYTES - 2);

        programme.as("bureau").post("/engine-rest/task", "{" + spaces + "}").is(200);
    }

    @Test
    void partsOfUnknownOrUndueLengthAreNotReadIntoMemory() throws IOException {
        String parts = "Content-Type: multipart/form-data; boundary=b\r\n";

        assertThat(sent(
                        "POST /engine-rest/deployment/create",
                        parts + "Transfer-Encoding: chunked",
                        chunk("--b" + "x".repeat(MOST_BYTES)),
                        "0\r\n\r\n"))
                .startsWith("HTTP/1.1 413 ");
        assertThat(sent("POST /engine-rest/deployment/create", parts + "Content-Length: 99999999", "--b"))
                .startsWith("HTTP/1.1 413 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/evaluations", START, "/engine-rest/task", "/engine-rest/user/create"})
    void aBodyDeeperThanAnyFormIsRefused(String path) {
        for (String deep : List.of("[".repeat(100_000), "{\"variables\":{\"a\":{\"value\":" + "[".repeat(100_000))) {
            programme.as("admin").post(path, deep).is(400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/evaluations", "/engine-rest/task"})
    void aBodyThatArrivesTooSlowlyIsNotWaitedFor(String path) throws IOException {
        String[] drops = IntStream.range(0, 50).mapToObj(any -> " ").toArray(String[]::new);

        assertThat(sent("POST " + path, "Content-Length: 1000", drops)).startsWith("HTTP/1.1 408 ");
        assertThat(sent("POST " + path, "Content-Length: 1000", "{")).startsWith("HTTP/1.1 408 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cases/%00",
                "/api/cases/%",
                "/api/cases/%2e%2e%2f",
                "/api/cases/{x}",
                "/api/cases/140522-2021/documents/..%5c..%5c1",
                "/engine-rest/deployment/%00",
                "/camunda/app/tasklist/scripts/steps/..%2f..%2fapplication.yaml",
                "/camunda/app/%c0%ae%c0%ae/application.yaml"
            })
    void anInvalidAddressIsAProblem(String path) throws IOException {
        String answer = sent("GET " + path, "Accept-Language: zh");

        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .contains(
                        "Content-Type: application/problem+json",
                        "X-Content-Type-Options: nosniff",
                        "\"code\":\"request.unreadable\"",
                        "请求内容无法读取")
                .doesNotContain("<html", "Apache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/../../application.yaml",
                "/camunda/app/tasklist/../../../../../../etc/passwd",
                "/camunda/app/%2e%2e/%2e%2e/application.yaml",
                "/camunda/lib/../../../application.yaml",
                "/application.yaml",
                "/forms/city-review.html",
                "/processes/demonstration-county.bpmn",
                "/META-INF/sbom/application.cdx.json",
                "/WEB-INF/web.xml",
                "/camunda/app/tasklist/scripts/steps/../../../../../../../../i18n/access.properties"
            })
    void noAddressLeadsToFilesOfTheServer(String path) throws IOException {
        assertThat(sent("GET " + path, "Accept: */*").substring(9, 12)).isIn("400", "404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..%252f..%252f1", "1;x=..", "1.pdf", "-1", "1e3", "99999999999999999999", "' or 1=1"})
    void aDocumentIsFoundOnlyByItsNumber(String id) throws IOException {
        programme.caseOf("140522", 2021).apply();

        assertThat(sent("GET /api/cases/140522-2021/documents/" + id.replace(" ", "%20"), "Accept: */*"))
                .startsWith("HTTP/1.1 404 ");
    }

    @ParameterizedTest
    @CsvSource({"model.bpmn", "model.bpmn20.xml", "table.dmn", "model.cmmn"})
    void xmlWithExternalOrExplodingEntitiesIsNotDeployed(String file) {
        String outside = "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><d>&e;</d>";
        String laughter = "<!DOCTYPE d [<!ENTITY a0 'ha'>"
                + IntStream.range(0, 30)
                        .mapToObj(n -> "<!ENTITY a" + (n + 1) + " '" + ("&a" + n + ";").repeat(10) + "'>")
                        .collect(Collectors.joining())
                + "]><d>&a30;</d>";
        for (String xml : List.of(outside, laughter)) {
            Answer answer = deploy(file, xml).is(400);

            assertThat(answer.body()).doesNotContain("root:").doesNotContain("\tat ");
        }
        assertThat(programme
                        .as("admin")
                        .get("/engine-rest/deployment?name=hostile")
                        .json())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/editions/current",
                "/api/nothing",
                "/api/cases/%00",
                "/v3/api-docs",
                "/engine-rest/task",
                "/engine-rest/nothing",
                "/camunda/app/tasklist/default/",
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/camunda/api/engine/engine/default/task",
                "/camunda/lib/deps.js",
                "/nothing",
                "/actuator/health"
            })
    void everyAnswerTellsTheBrowserWhatNotToDo(String path) throws IOException {
        for (String login : List.of("", login())) {
            String answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + login + "\r\n");
            String policy = header(answer, "Content-Security-Policy");

            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
            assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
            assertThat(policy)
                    .contains("frame-ancestors 'none'", "form-action", "base-uri")
                    .contains(path.equals("/") ? "default-src 'none'" : "sandbox")
                    .doesNotContain("https:", "*");
            assertThat(policy.replaceAll("style-src[^;]*;", "")).doesNotContain("unsafe-inline");
            assertThat(answer).doesNotContain("Strict-Transport-Security", "Server: ");
            if (path.startsWith("/api/e") || path.startsWith("/engine-rest") || path.startsWith("/camunda/api")) {
                assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
            }
        }
    }

    /** Of two policies a browser obeys both. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/public/nothing", "/verify/AAAAAAAAAAAAAAAAAAAA"})
    void aPageHasOnePolicyThatLetsItsOwnStyleIn(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\nConnection: close\r\n\r\n");

        assertThat(answer.lines().filter(line -> line.startsWith("Content-Security-Policy:")))
                .singleElement()
                .asString()
                .containsPattern("style-src 's(elf|ha256-)");
    }

    private Answer deploy(String file, String xml) {
        String body = String.join(
                "\r\n",
                "--b",
                "Content-Disposition: form-data; name=\"deployment-name\"",
                "",
                "hostile",
                "--b",
                "Content-Disposition: form-data; name=\"a\"; filename=\"" + file + "\"",
                "Content-Type: application/xml",
                "",
                xml,
                "--b--",
                "");
        return programme
                .as("admin")
                .with("Content-Type", "multipart/form-data; boundary=b")
                .send("POST", "/engine-rest/deployment/create", body);
    }

    /** Sends what a client library would refuse to send. @param pieces of the body, sent with pauses */
    private String sent(String call, String headers, String... pieces) throws IOException {
        return raw(call + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + login() + headers + "\r\n\r\n", pieces);
    }

    private static String login() {
        return "Authorization: Basic "
                + Base64.getEncoder().encodeToString(("admin:" + Client.PASSWORD).getBytes(StandardCharsets.UTF_8))
                + "\r\n";
    }

    private String raw(String head, String... pieces) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            for (String piece : pieces) {
                if (socket.getInputStream().available() > 0) {
                    break;
                }
                socket.getOutputStream().write(piece.getBytes(StandardCharsets.UTF_8));
                socket.getOutputStream().flush();
                if (pieces.length > 2) {
                    Thread.sleep(100);
                }
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    private static String header(String answer, String name) {
        return answer.lines()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .collect(Collectors.joining(" and "));
    }
}
